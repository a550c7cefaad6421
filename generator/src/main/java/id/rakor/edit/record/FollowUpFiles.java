package id.rakor.edit.record;

import id.rakor.edit.Change;
import id.rakor.model.RecordType;
import id.rakor.model.Records;
import id.rakor.model.Records.Held;
import id.rakor.model.followup.FollowUp;
import id.rakor.model.followup.Progress;
import id.rakor.model.value.Shape;
import id.rakor.yaml.Node.Entry;
import id.rakor.yaml.Node.Mapping;
import id.rakor.yaml.Node.Scalar;
import id.rakor.yaml.Node.Sequence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Files of follow-ups in the making. News of a result go into the follow-up that is there, else into a new one in the
 * year's folder, in a file of the meeting; all news of one result into the same one.
 */
public final class FollowUpFiles {
    private static final int LONGEST = 60;
    private static final String START = "tl-";
    private static final List<String> KEYS = Shape.of(FollowUp.class).keys();
    private static final List<String> STEP = Shape.of(Progress.class).keys();

    private final Path content;
    private final Records records;
    private final Map<String, EditedFile> files = new LinkedHashMap<>();
    private final Map<String, Spot> made = new LinkedHashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> cited = new HashSet<>();

    /** Where a follow-up stands. */
    private record Spot(String file, String pointer) {}

    /** Those of a content folder. */
    public FollowUpFiles(Path content, Records records) {
        this.content = content;
        this.records = records;
        this.ids.addAll(records.ids(RecordType.FOLLOW_UP));
    }

    /**
     * Records news.
     *
     * @param result the id of the result, {@code <rapat>#<kode>}
     * @param there the follow-up that the news belong to, or null where the result has none
     */
    public void add(String result, FollowUp there, News news) {
        Spot spot = there == null ? made.get(result) : spot(there);
        if (spot == null) {
            make(result, news);
            return;
        }
        if (news.amount() != null) {
            attain(spot, news);
        }
        file(spot.file()).append(spot.pointer(), "riwayat", List.of(news.progress()), KEYS);
    }

    /** Records what was reached alone, with a follow-up that is there. */
    public void attain(FollowUp there, News news) {
        attain(spot(there), news);
    }

    private void attain(Spot spot, News news) {
        file(spot.file()).append(spot.pointer(), "capaian", List.of(news.attained()), KEYS);
    }

    /**
     * Gives a key of an entry of a history another value.
     *
     * @param there the follow-up
     * @param index which entry of its history, from 0
     */
    public void set(FollowUp there, int index, Entry entry) {
        Spot spot = spot(there);
        file(spot.file()).set(spot.pointer() + "/riwayat/" + index, entry, STEP);
    }

    /** Says of an entry of a history which source it comes from, beside those it has. */
    public void cite(FollowUp there, int index, String source) {
        Spot spot = spot(there);
        boolean known = there.history().get(index).meta().sources().stream()
                .anyMatch(one -> one.id().equals(source));
        if (!known && cited.add(there.id() + "/" + index + " " + source)) {
            file(spot.file())
                    .append(spot.pointer() + "/riwayat/" + index, "sumber", List.of(Scalar.text(source)), STEP);
        }
    }

    /**
     * Takes entries out of a history; the follow-up goes with the last of them where it says nothing else.
     *
     * @param indexes which entries, from 0
     */
    public void remove(FollowUp there, Collection<Integer> indexes) {
        Spot spot = spot(there);
        EditedFile file = file(spot.file());
        indexes.stream()
                .sorted(Comparator.reverseOrder())
                .forEach(index -> file.removeItem(spot.pointer(), "riwayat", index));
        if (isBare(there) && file.node(spot.pointer() + "/riwayat").isEmpty()) {
            file.remove("", there.id().text());
        }
    }

    /** Whether a follow-up says nothing but its history. */
    public static boolean isBare(FollowUp there) {
        return there.attainments().isEmpty()
                && there.owners().isEmpty()
                && there.supporters().isEmpty()
                && there.postponed().isEmpty()
                && there.due() == null
                && there.indicator() == null
                && there.target() == null;
    }

    /** An entry of a history as it stands in its file. */
    public Mapping step(FollowUp there, int index) {
        Spot spot = spot(there);
        return (Mapping) file(spot.file())
                .node(spot.pointer() + "/riwayat/" + index)
                .filter(Mapping.class::isInstance)
                .orElse(Mapping.of(List.of()));
    }

    private Spot spot(FollowUp there) {
        Held held = records.find(RecordType.FOLLOW_UP, there.id().text()).orElseThrow();
        return new Spot(held.file(), held.pointer());
    }

    private EditedFile file(String name) {
        return files.computeIfAbsent(name, k -> {
            try {
                return EditedFile.made(content, name);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void make(String result, News news) {
        String meeting = result.substring(0, result.indexOf('#'));
        String year = Integer.toString(news.date().year());
        String name = RecordType.FOLLOW_UP.folder() + "/" + year + "/" + meeting + ".yaml";
        List<Entry> entries = new ArrayList<>();
        entries.add(Entry.of("hasil", Scalar.text(result)));
        entries.add(Entry.of("riwayat", Sequence.of(List.of(news.progress()))));
        if (news.amount() != null) {
            entries.add(Entry.of("capaian", Sequence.of(List.of(news.attained()))));
        }
        News.text(entries, "kelas", news.classification());
        String id = id(meeting, result.substring(meeting.length() + 1));
        file(name).addRecord(Entry.of(id, Mapping.of(entries)));
        made.put(result, new Spot(name, "/" + id));
    }

    /** An id made of the meeting's and the code, as much of the first as there is room for. */
    private String id(String meeting, String code) {
        int room = LONGEST - START.length() - code.length() - 1;
        String head = meeting.length() > room
                ? meeting.substring(0, Math.max(1, room)).replaceFirst("-+$", "")
                : meeting;
        String id = START + head + "-" + code.replaceAll("[^a-z0-9]+", "-");
        for (int i = 2; !ids.add(id); i++) {
            String ending = "-" + i;
            id = id.substring(0, Math.min(id.length(), LONGEST - ending.length())) + ending;
        }
        return id;
    }

    /** What becomes of the files. */
    public List<Change> changes() {
        return files.values().stream()
                .map(file -> file.node("").isPresent()
                        ? file.change()
                        : Change.gone(file.change().file(), file.change().before()))
                .toList();
    }
}
