package id.rakor.pdf.paper;

import id.rakor.model.meeting.Meeting;
import id.rakor.model.settings.PaperKind;
import id.rakor.model.value.Keyed;
import id.rakor.view.Extract;
import id.rakor.view.paper.PaperView;
import java.util.function.Predicate;

/**
 * A kind of paper.
 *
 * @param kind which it is
 * @param template the template that writes it, {@code "paper/ringkasan.ftl"}
 * @param limit how many pages it may have; 0 for any
 * @param wanted of which meetings it is made
 * @param maker makes what it shows
 */
public record Paper(PaperKind kind, String template, int limit, Predicate<Meeting> wanted, Maker maker) {
    /** Its kind as content and files name it, {@code "ringkasan"}. */
    public String word() {
        return Keyed.word(kind);
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
