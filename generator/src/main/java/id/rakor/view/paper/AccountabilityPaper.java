package id.rakor.view.paper;

import id.rakor.model.meeting.DocumentKind;
import id.rakor.model.settings.PaperKind;
import id.rakor.model.value.Keyed;
import id.rakor.view.Fact;
import id.rakor.view.Letter;
import id.rakor.view.MeetingExtract;
import id.rakor.view.Protocol;
import id.rakor.view.Shot;
import java.util.ArrayList;
import java.util.List;

/**
 * What an office shows of its own meeting to those who ask for account of it: the meeting's papers in one, with its
 * photos. The cover says what is there and what is not.
 *
 * @param frame what surrounds it
 * @param protocol day and hours of the meeting
 * @param facts where it was held
 * @param items what is asked for
 * @param photos its photos
 */
public record AccountabilityPaper(
        PaperFrame frame, Protocol protocol, List<Fact> facts, List<Item> items, List<Shot> photos)
        implements PaperView {
    /**
     * Something that is asked for.
     *
     * @param name what it is
     * @param there whether it stands in this paper
     * @param number its number; empty where none is recorded
     * @param date its date in words; empty where none is recorded
     * @param count how many of it there are, in words; empty where it is one
     */
    public record Item(String name, boolean there, String number, String date, String count) {}

    /** Makes one, after the papers that are bound into it. */
    public static AccountabilityPaper of(MeetingExtract extract, int tries) {
        Protocol protocol = extract.protocol();
        List<Fact> facts = extract.facts("tempat");
        List<Shot> photos = extract.photos();
        List<Item> items = new ArrayList<>();
        items.add(item(extract, PaperKind.INVITATION, DocumentKind.INVITATION));
        items.add(item(extract, PaperKind.ATTENDANCE, DocumentKind.ATTENDANCE));
        items.add(item(extract, PaperKind.MINUTES, DocumentKind.MINUTES));
        items.add(item(extract, PaperKind.RESULTS, DocumentKind.RESULTS));
        if (extract.binds(PaperKind.AGREEMENTS)) {
            items.add(item(extract, PaperKind.AGREEMENTS, DocumentKind.AGREEMENT));
        }
        items.add(new Item(
                extract.word("naskah.spj.foto"),
                !photos.isEmpty(),
                "",
                "",
                photos.isEmpty() ? "" : extract.word("naskah.spj.lembar", photos.size())));
        return new AccountabilityPaper(PaperFrame.of(extract, "pertanggungjawaban"), protocol, facts, items, photos);
    }

    private static Item item(MeetingExtract extract, PaperKind kind, DocumentKind recorded) {
        Letter letter = extract.official().letter(recorded);
        String name = extract.word("naskah.jenis." + Keyed.word(kind));
        return new Item(name, extract.binds(kind), letter.number(), letter.date(), "");
    }
}
