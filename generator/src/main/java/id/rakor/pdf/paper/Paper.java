package id.rakor.pdf.paper;

import id.rakor.model.meeting.Meeting;
import id.rakor.model.settings.PaperKind;
import id.rakor.model.value.Keyed;
import id.rakor.view.Extract;
import id.rakor.view.paper.PaperView;
import java.util.List;

/**
 * A kind of paper.
 *
 * @param kind which it is
 * @param template the template that writes it, {@code "paper/ringkasan.ftl"}
 * @param limit how many pages it may have; 0 for any
 * @param needs what a meeting must have so that it can be made
 * @param maker makes what it shows
 */
public record Paper(PaperKind kind, String template, int limit, List<Need> needs, Maker maker) {
    /** Its kind as content and files name it, {@code "ringkasan"}. */
    public String word() {
        return Keyed.word(kind);
    }

    /** The keys that a meeting lacks for it, in the order of its needs; none when it can be made. */
    public List<String> lacking(Meeting meeting) {
        return needs.stream()
                .filter(need -> !need.met().test(meeting))
                .map(Need::key)
                .toList();
    }

    /** Makes what a paper shows. */
    @FunctionalInterface
    public interface Maker {
        /**
         * What it shows.
         *
         * @param extract the meeting
         * @param tries how often it did not fit its pages before; the more, the fewer rows
         */
        PaperView make(Extract extract, int tries);
    }
}
