package id.rakor.model;

import id.rakor.load.Canonical;
import id.rakor.model.RecordType.Layout;
import id.rakor.model.Records.Held;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.settings.Settings;
import id.rakor.model.source.Entity;
import id.rakor.model.value.Classification;
import id.rakor.model.value.Prose;
import id.rakor.model.value.Shape;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/**
 * Two records of every type, made of the shapes alone. Of the first every component down to the last
 * nested one is filled, and its pointers lead to the second, which points to nothing of its own type.
 * Every text and id bears a mark of its own, {@code zq0001q}, by which it can be found in any output.
 */
public final class Samples {
    private static final Pattern MARK = Pattern.compile("zq\\d{4}q");
    private static final String YEAR = "2018";

    private final Records records;
    private final Settings settings;

    private Samples(Records records, Settings settings) {
        this.records = records;
        this.settings = settings;
    }

    /** Samples whose records and parts are all of one class. */
    public static Samples of(Classification classification) {
        SampleMaker maker = new SampleMaker(classification);
        List<Held> held = new ArrayList<>();
        for (boolean full : new boolean[] {false, true}) {
            for (RecordType type : RecordType.values()) {
                if (type.layout() != Layout.NESTED) {
                    String file = fileOf(type, maker.id(type, full));
                    Entity entity = maker.entity(type, full, file.substring(0, file.lastIndexOf('/') + 1));
                    String pointer = type.layout() == Layout.MAP ? "/" + entity.id() : "";
                    held.add(new Held(entity, file, pointer));
                }
            }
        }
        return new Samples(new Records(held), maker.settings());
    }

    private static String fileOf(RecordType type, String id) {
        String folder = type.folder();
        return switch (type.layout()) {
            case FOLDER -> folder + "/" + YEAR + "/" + id + "/" + folder + ".yaml";
            case FILE -> folder + "/" + id + ".yaml";
            default -> folder + "/" + folder + ".yaml";
        };
    }

    /** The records. */
    public Records records() {
        return records;
    }

    /** The settings, every component filled. */
    public Settings settings() {
        return settings;
    }

    /** The record of a type of which every component is filled. */
    public Entity full(RecordType type) {
        return records.of(type).stream()
                .map(Held::entity)
                .filter(entity -> !entity.id().text().endsWith(SampleMaker.OTHER))
                .findFirst()
                .orElseThrow();
    }

    /** The marks of all texts and ids in a value, in order. */
    public static Set<String> marks(Object value) {
        Set<String> marks = new LinkedHashSet<>();
        MARK.matcher(String.valueOf(value)).results().map(MatchResult::group).forEach(marks::add);
        return marks;
    }

    /** Writes them as a content folder, with a prose file and attachments that bear marks too. */
    public void write(Path content) {
        try {
            write(content, "rakor.yaml", Canonical.text(settings));
            ImageIO.write(
                    new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_GRAY),
                    "png",
                    content.resolve(settings.papers().letterhead().logo()).toFile());
            for (RecordType type : RecordType.values()) {
                List<Held> held = records.of(type);
                if (type.layout() == Layout.MAP) {
                    List<Entity> entities = held.stream().map(Held::entity).toList();
                    write(content, held.get(0).file(), Canonical.map(entities));
                } else {
                    for (Held one : held) {
                        write(content, one.file(), Canonical.text((Record) one.entity()));
                        beside(content, one);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void beside(Path content, Held held) throws IOException {
        for (Shape.Part part : Shape.of(held.entity().getClass()).parts()) {
            if (part.of((Record) held.entity()) instanceof Prose prose) {
                String mark = marks(held.entity().id()).iterator().next();
                write(content, prose.file(), "# " + mark + "\n\nIsi " + mark + ".\n");
            }
        }
        if (held.entity() instanceof Meeting meeting) {
            String folder = held.file().substring(0, held.file().lastIndexOf('/'));
            for (var document : meeting.documents()) {
                write(
                        content,
                        folder + "/lampiran/" + document.file(),
                        marks(document.title()).toString());
            }
        }
    }

    private static void write(Path content, String file, String text) throws IOException {
        Path path = content.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    /** The first key of a record that is a field of its own. */
    static String firstKey(Shape shape) {
        return shape.parts().stream()
                .filter(part -> part.place() == Shape.Place.KEYED && !part.key().equals("id_lama"))
                .map(Shape.Part::key)
                .findFirst()
                .orElseThrow();
    }
}
