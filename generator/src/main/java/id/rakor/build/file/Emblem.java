package id.rakor.build.file;

import id.rakor.finding.Finding;
import id.rakor.finding.Place;
import id.rakor.model.settings.Profile;
import id.rakor.model.settings.Settings;
import id.rakor.near.NearName;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * The emblem of an office's letterhead: a PNG or JPEG file beside rakor.yaml. It is read only where it lies inside the
 * content folder, links followed, and is no bigger than {@value #MOST_BYTES} bytes and {@value #MOST_DOTS} dots a side.
 */
public final class Emblem {
    private static final int MOST_BYTES = 1_048_576;
    private static final int RGB = 3;
    private static final int MOST_DOTS = 4_000;
    private static final Pattern NAME =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._()-]{0,90}\\.(png|jpg|jpeg)", Pattern.CASE_INSENSITIVE);
    private static final Set<String> FORMATS = Set.of("png", "jpeg");
    private static final Place PLACE = Place.of("rakor.yaml", "/naskah/kop/lambang");

    private final Path content;

    /** That of a content folder. */
    public Emblem(Path content) {
        this.content = content;
    }

    /** What is wrong with the emblem that settings name; nothing when they name none. */
    public List<Finding> findings(Settings settings) {
        String name =
                settings == null ? null : Profile.of(settings).letterhead().logo();
        if (name == null) {
            return List.of();
        }
        if (!NAME.matcher(name).matches()) {
            return List.of(Finding.of(ContentCode.EMBLEM_FORM, PLACE, name));
        }
        Path file = content.resolve(name);
        if (!Files.isRegularFile(file)) {
            return List.of(Finding.of(ContentCode.NO_EMBLEM, PLACE, name).near(near(name)));
        }
        try {
            return isInside(file) ? look(name, file) : List.of(Finding.of(ContentCode.EMBLEM_FORM, PLACE, name));
        } catch (IOException e) {
            return List.of(Finding.of(ContentCode.EMBLEM_FORM, PLACE, name));
        }
    }

    /** The picture beside rakor.yaml whose name is nearest, or empty. */
    private String near(String name) {
        try (Stream<Path> files = Files.list(content)) {
            List<String> pictures = files.map(file -> file.getFileName().toString())
                    .filter(NAME.asMatchPredicate())
                    .sorted()
                    .toList();
            return NearName.of(name, pictures).orElse("");
        } catch (IOException e) {
            return "";
        }
    }

    /** The bytes of a picture beside rakor.yaml; empty when there is none, or none that may be read. */
    public Optional<byte[]> bytes(String name) {
        if (name == null || !NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        Path file = content.resolve(name);
        try {
            boolean readable = Files.isRegularFile(file) && isInside(file) && Files.size(file) <= MOST_BYTES;
            return readable ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private boolean isInside(Path file) throws IOException {
        return file.toRealPath().startsWith(content.toRealPath());
    }

    private List<Finding> look(String name, Path file) throws IOException {
        long size = Files.size(file);
        if (size > MOST_BYTES) {
            return List.of(tooBig(name, size, "?", "?"));
        }
        byte[] bytes = Files.readAllBytes(file);
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return List.of(Finding.of(ContentCode.EMBLEM_FORM, PLACE, name));
            }
            ImageReader reader = readers.next();
            reader.setInput(in);
            boolean known = FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT));
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (known && Math.max(width, height) > MOST_DOTS) {
                return List.of(tooBig(name, size, Integer.toString(width), Integer.toString(height)));
            }
            boolean inks = reader.canReadRaster() && reader.readRaster(0, null).getNumBands() > RGB;
            return known && !inks && reader.read(0) != null
                    ? List.of()
                    : List.of(Finding.of(ContentCode.EMBLEM_FORM, PLACE, name));
        } catch (RuntimeException e) {
            return List.of(Finding.of(ContentCode.EMBLEM_FORM, PLACE, name));
        }
    }

    private static Finding tooBig(String name, long size, String width, String height) {
        return Finding.of(
                ContentCode.EMBLEM_SIZE,
                PLACE,
                name,
                Long.toString(size),
                width,
                height,
                Integer.toString(MOST_BYTES),
                Integer.toString(MOST_DOTS));
    }
}
