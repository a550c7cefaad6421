package id.rakor.view;

import id.rakor.model.meeting.Document;
import id.rakor.model.meeting.DocumentKind;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.settings.Profile;
import id.rakor.model.value.Day;
import id.rakor.model.value.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** The papers of meetings as files of an archive, one file a meeting, in the order of the meetings. */
final class ArchiveFiles {
    private final Folio folio;
    private final boolean empty;

    /**
     * Files.
     *
     * @param empty whether a meeting without papers is listed too; where some may be withheld it would tell of them
     */
    ArchiveFiles(Folio folio, boolean empty) {
        this.folio = folio;
        this.empty = empty;
    }

    List<ArchiveFile> of(List<Meeting> meetings) {
        List<ArchiveFile> files = new ArrayList<>();
        meetings.stream()
                .filter(meeting -> empty || !meeting.documents().isEmpty())
                .forEach(meeting -> files.add(file(meeting, files.size() + 1)));
        return files;
    }

    private ArchiveFile file(Meeting meeting, int number) {
        List<ArchiveFile.Item> items = new ArrayList<>();
        meeting.documents().forEach(document -> items.add(item(document, items.size() + 1)));
        return new ArchiveFile(
                number,
                filing(meeting),
                Line.of(Meetings.bits(folio, meeting)),
                span(meeting),
                folio.word("naskah.arsip.banyak", items.size()),
                items);
    }

    /** The codes of its papers; the office's own where they have none. */
    private String filing(Meeting meeting) {
        String given = Profile.of(folio.desk().settings()).numbering().filing();
        List<String> codes = meeting.documents().stream()
                .map(Document::filing)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return codes.isEmpty() ? Folio.text(given) : String.join(", ", codes);
    }

    /** From the first to the last of its papers; that of the meeting where none has a day. */
    private String span(Meeting meeting) {
        List<Day> days = meeting.documents().stream()
                .map(Document::date)
                .filter(date -> date != null && date.read() != null)
                .map(PartialDate::read)
                .sorted()
                .toList();
        Times times = folio.desk().times();
        if (days.isEmpty()) {
            return meeting.timing() == null ? "" : times.brief(meeting.timing()).text();
        }
        Day first = days.get(0);
        Day last = days.get(days.size() - 1);
        return first.equals(last) ? times.brief(first) : times.span(PartialDate.of(first), PartialDate.of(last));
    }

    private ArchiveFile.Item item(Document document, int number) {
        List<Bit> about = new ArrayList<>();
        about.add(Bit.text(name(document)));
        if (document.number() != null) {
            about.add(Bit.text(", " + folio.word("rapat.nomor", document.number())));
        }
        return new ArchiveFile.Item(
                number,
                folio.sourced(document, about),
                document.date() == null
                        ? List.of()
                        : List.of(folio.desk().times().brief(document.date())),
                document.form() == null ? "" : folio.desk().names().of(document.form()),
                Stream.of(
                                document.meta().remark(),
                                document.enclosures() == null
                                        ? null
                                        : folio.word("naskah.arsip.lampiran", document.enclosures()),
                                document.file() == null ? null : folio.word("rapat.berkas", document.file()))
                        .filter(Objects::nonNull)
                        .toList());
    }

    /** Its kind and title; no kind where the title says it. */
    private String name(Document document) {
        String kind = folio.desk().names().of(document.kind());
        String title = Folio.text(document.title());
        if (title.isEmpty()) {
            return kind;
        }
        boolean said = document.kind() == DocumentKind.OTHER
                || title.toLowerCase(Locale.ROOT).startsWith(kind.toLowerCase(Locale.ROOT));
        return said ? title : kind + ": " + title;
    }
}
