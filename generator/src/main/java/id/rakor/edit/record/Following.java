package id.rakor.edit.record;

import id.rakor.catalog.ResultAt;
import id.rakor.edit.Proposal;
import id.rakor.finding.Finding;
import id.rakor.finding.Place;
import id.rakor.model.RecordType;
import id.rakor.model.Records.Held;
import id.rakor.model.followup.FollowUp;
import id.rakor.model.value.Ref;
import id.rakor.near.NearName;
import id.rakor.yaml.Node;
import id.rakor.yaml.Node.Entry;
import id.rakor.yaml.Node.Mapping;
import id.rakor.yaml.Node.Scalar;
import id.rakor.yaml.Node.Sequence;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Records how a result stands: with the follow-up that is there, else as a new one in the year's folder, in a file of the
 * meeting.
 */
public final class Following {
    private static final int LONGEST = 60;
    private static final String START = "tl-";

    private Following() {}

    /**
     * What is to be recorded. What is null or empty is not.
     *
     * @param date the day
     * @param status the word of the status
     * @param text what was done
     * @param obstacles what hindered it
     * @param evidence what shows it
     * @param amount how much was reached, as written
     * @param unit of what
     * @param classification the word of the class of a new follow-up
     */
    public record News(
            LocalDate date,
            String status,
            String text,
            String obstacles,
            List<String> evidence,
            String amount,
            String unit,
            String classification) {}

    /**
     * What has to be done so that progress is recorded.
     *
     * @param content the content folder
     * @param result the id of the result, {@code <rapat>#<kode>}
     * @param followUp the id of the follow-up, or null where the result has one at most
     */
    public static Edited of(Path content, String result, String followUp, News entry, LocalDate asOf, int threads)
            throws IOException {
        Shelf shelf = Shelf.of(content, asOf, threads);
        Optional<ResultAt> at = shelf.catalog().result(new Ref<>(result));
        if (at.isEmpty()) {
            List<String> known =
                    shelf.catalog().results().stream().map(ResultAt::id).toList();
            Finding unknown = Finding.of(EditCode.NO_RESULT, Place.file(""), result)
                    .near(NearName.of(result, known).orElse(""));
            return Edited.refused(List.of(unknown), shelf);
        }
        List<FollowUp> found = at.get().followUps().stream()
                .filter(one -> followUp == null || one.id().text().equals(followUp))
                .toList();
        if (found.isEmpty() && followUp != null) {
            return Edited.refused(List.of(shelf.unknown(RecordType.FOLLOW_UP, followUp)), shelf);
        } else if (found.size() > 1) {
            String ids =
                    String.join(", ", found.stream().map(one -> one.id().text()).toList());
            return Edited.refused(List.of(Finding.of(EditCode.SEVERAL, Place.file(""), result, ids)), shelf);
        }
        EditedFile file = found.isEmpty() ? made(shelf, at.get(), entry) : grown(shelf, found.get(0), entry);
        return Edited.of(new Proposal(List.of(file.change())), shelf);
    }

    private static EditedFile grown(Shelf shelf, FollowUp one, News entry) throws IOException {
        Held held = shelf.records().find(RecordType.FOLLOW_UP, one.id().text()).orElseThrow();
        EditedFile file = EditedFile.of(shelf.content(), held.file());
        if (entry.amount() != null) {
            file.append(held.pointer(), "capaian", attained(entry));
        }
        file.append(held.pointer(), "riwayat", progress(entry));
        return file;
    }

    private static EditedFile made(Shelf shelf, ResultAt at, News entry) throws IOException {
        String meeting = at.meeting().id().text();
        String year = Integer.toString(entry.date().getYear());
        EditedFile file =
                EditedFile.made(shelf.content(), RecordType.FOLLOW_UP.folder() + "/" + year + "/" + meeting + ".yaml");
        List<Entry> entries = new ArrayList<>();
        entries.add(Entry.of("hasil", Scalar.text(at.id())));
        if (entry.amount() != null) {
            entries.add(Entry.of("capaian", Sequence.of(List.of(attained(entry)))));
        }
        entries.add(Entry.of("riwayat", Sequence.of(List.of(progress(entry)))));
        text(entries, "kelas", entry.classification());
        file.add("", Entry.of(id(shelf, meeting, at.result().code()), Mapping.of(entries)));
        return file;
    }

    /** An id made of the meeting's and the code, as much of the first as there is room for. */
    private static String id(Shelf shelf, String meeting, String code) {
        int room = LONGEST - START.length() - code.length() - 1;
        String head = meeting.length() > room
                ? meeting.substring(0, Math.max(1, room)).replaceFirst("-+$", "")
                : meeting;
        String id = START + head + "-" + code.replaceAll("[^a-z0-9]+", "-");
        for (int i = 2; shelf.records().ids(RecordType.FOLLOW_UP).contains(id); i++) {
            String ending = "-" + i;
            id = id.substring(0, Math.min(id.length(), LONGEST - ending.length())) + ending;
        }
        return id;
    }

    private static Node progress(News entry) {
        List<Entry> entries = new ArrayList<>();
        entries.add(Entry.of("tanggal", Scalar.plain(entry.date().toString())));
        text(entries, "status", entry.status());
        text(entries, "uraian", entry.text());
        text(entries, "hambatan", entry.obstacles());
        if (!entry.evidence().isEmpty()) {
            List<Node> items = new ArrayList<>();
            entry.evidence().forEach(one -> items.add(Scalar.text(one)));
            entries.add(Entry.of("bukti", Sequence.of(items)));
        }
        return Mapping.of(entries);
    }

    private static Node attained(News entry) {
        List<Entry> entries = new ArrayList<>();
        entries.add(Entry.of("tanggal", Scalar.plain(entry.date().toString())));
        entries.add(Entry.of("nilai", Scalar.plain(entry.amount())));
        text(entries, "satuan", entry.unit());
        return Mapping.of(entries);
    }

    private static void text(List<Entry> entries, String key, String text) {
        if (text != null && !text.isBlank()) {
            entries.add(Entry.of(key, Scalar.text(text)));
        }
    }
}
