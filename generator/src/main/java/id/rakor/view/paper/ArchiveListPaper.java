package id.rakor.view.paper;

import id.rakor.model.settings.Profile;
import id.rakor.view.ArchiveFile;
import id.rakor.view.BookExtract;
import java.util.List;

/**
 * The papers of an office's own meetings of a year as a list of active files (daftar arsip aktif), in the columns of
 * Permenko Polhukam 3/2024: one file a meeting, its papers as the items.
 *
 * @param frame what surrounds it
 * @param letter who signs
 * @param unit the unit that keeps the files; empty where the office has set none
 * @param files the files
 * @param partial whether papers may be recorded that this edition does not show
 */
public record ArchiveListPaper(
        PaperFrame frame, LetterParts letter, String unit, List<ArchiveFile> files, boolean partial)
        implements PaperView {
    /** Makes one. */
    public static ArchiveListPaper of(BookExtract extract, int tries) {
        String unit = Profile.of(extract.settings()).numbering().unit();
        List<ArchiveFile> files = extract.files();
        return new ArchiveListPaper(
                PaperFrame.of(extract, "daftar-arsip"),
                LetterParts.open(extract),
                unit == null ? "" : unit,
                files,
                !extract.isFull());
    }
}
