package id.rakor.edit.record;

import id.rakor.catalog.ResultAt;
import id.rakor.edit.Proposal;
import id.rakor.finding.Finding;
import id.rakor.finding.Place;
import id.rakor.model.RecordType;
import id.rakor.model.followup.FollowUp;
import id.rakor.model.value.Ref;
import id.rakor.near.NearName;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Records how a result stands: with the follow-up that is there, else as a new one in the year's folder, in a file of the
 * meeting.
 */
public final class Following {
    private Following() {}

    /**
     * What came of it.
     *
     * @param edited the change, or why it cannot be done
     * @param first whether the change makes a follow-up, because the result has none yet
     */
    public record Followed(Edited edited, boolean first) {}

    /**
     * What has to be done so that progress is recorded.
     *
     * @param content the content folder
     * @param result the id of the result, {@code <rapat>#<kode>}
     * @param followUp the id of the follow-up, or null where the result has one at most
     */
    public static Followed of(Path content, String result, String followUp, News entry, LocalDate asOf, int threads)
            throws IOException {
        Shelf shelf = Shelf.of(content, asOf, threads);
        Optional<ResultAt> at = shelf.catalog().result(new Ref<>(result));
        if (at.isEmpty()) {
            List<String> known =
                    shelf.catalog().results().stream().map(ResultAt::id).toList();
            Finding unknown = Finding.of(EditCode.NO_RESULT, Place.file(""), result)
                    .near(NearName.of(result, known).orElse(""));
            return refused(unknown, shelf);
        }
        List<FollowUp> found = at.get().followUps().stream()
                .filter(one -> followUp == null || one.id().text().equals(followUp))
                .toList();
        if (found.isEmpty() && followUp != null) {
            return refused(shelf.unknown(RecordType.FOLLOW_UP, followUp), shelf);
        } else if (found.size() > 1) {
            String ids =
                    String.join(", ", found.stream().map(one -> one.id().text()).toList());
            return refused(Finding.of(EditCode.SEVERAL, Place.file(""), result, ids), shelf);
        }
        FollowUpFiles files = new FollowUpFiles(content, shelf.records());
        files.add(result, found.isEmpty() ? null : found.get(0), entry);
        return new Followed(Edited.of(new Proposal(files.changes()), shelf), found.isEmpty());
    }

    private static Followed refused(Finding why, Shelf shelf) {
        return new Followed(Edited.refused(List.of(why), shelf), false);
    }
}
