package id.rakor.view;

import java.util.ArrayList;
import java.util.List;

/**
 * The page of one meeting, from its head to its neighbours. Empty lists are parts that the record
 * does not have; what is missing is named in {@link #gaps()}.
 *
 * @param frame what surrounds it
 * @param line kind, level, series and edition
 * @param status what became of a meeting that was not held; empty when it was held
 * @param fromPress whether it is known only from reports
 * @param facts the head facts
 * @param summary the summary as safe HTML, or empty
 * @param bases what it rests on
 * @param aims what it is for
 * @param expected what is hoped to come of it
 * @param programme its programme
 * @param people who was there
 * @param groups groups that were there
 * @param invitees who was asked to come
 * @param statements what was said
 * @param figures numbers that were named
 * @param matrix conflicts warned of, by stage
 * @param conflicts conflict cases met
 * @param results what it ended with
 * @param agreements what was signed
 * @param minutes the minutes as safe HTML, or empty
 * @param offer what was made of it to be taken along
 * @param documents its papers
 * @param photos its photos
 * @param contrasts readings of fields that stand nowhere else on the page
 * @param gaps what is not given
 * @param neighbours meetings before and after
 * @param remark a remark of the secretariat, or empty
 * @param wholeMarks sources that carry the whole page
 * @param sources the sources by number
 */
public record MeetingView(
        Frame frame,
        String line,
        String status,
        boolean fromPress,
        List<Fact> facts,
        String summary,
        List<Line> bases,
        List<Line> aims,
        List<Line> expected,
        List<Spoken> programme,
        List<Attendee> people,
        List<Line> groups,
        List<Line> invitees,
        List<Spoken> statements,
        List<Spoken> figures,
        Matrix matrix,
        List<Line> conflicts,
        Results results,
        List<Signed> agreements,
        String minutes,
        Offer offer,
        List<Paper> documents,
        List<Picture> photos,
        List<EntryView.Contrast> contrasts,
        Gaps gaps,
        Neighbours neighbours,
        String remark,
        List<Integer> wholeMarks,
        List<Quote> sources)
        implements View {

    /** The parts that the page has, by the names of their anchors, in order. */
    public List<String> sections() {
        List<String> sections = new ArrayList<>();
        add(sections, "ringkasan", !summary.isEmpty());
        add(sections, "dasar", !bases.isEmpty());
        add(sections, "tujuan", !aims.isEmpty() || !expected.isEmpty());
        add(sections, "acara", !programme.isEmpty());
        add(sections, "hadir", !people.isEmpty() || !groups.isEmpty() || !invitees.isEmpty());
        add(sections, "pernyataan", !statements.isEmpty());
        add(sections, "angka", !figures.isEmpty());
        add(sections, "potensi", !matrix.rows().isEmpty() || !conflicts.isEmpty());
        add(sections, "hasil", true);
        add(sections, "kesepakatan", !agreements.isEmpty());
        add(sections, "notula", !minutes.isEmpty());
        add(sections, "naskah", !offer.isEmpty());
        add(sections, "dokumen", !documents.isEmpty() || !photos.isEmpty());
        add(sections, "keterangan", !contrasts.isEmpty());
        add(sections, "kelengkapan", true);
        add(sections, "sumber", !sources.isEmpty());
        add(sections, "sekitar", !neighbours.isEmpty());
        return sections;
    }

    private static void add(List<String> sections, String name, boolean there) {
        if (there) {
            sections.add(name);
        }
    }

    /**
     * Somebody who was there.
     *
     * @param anchor its anchor on the page
     * @param name the name with titles, or the office or body when nobody is named
     * @param office the office on that day, with body and region
     * @param represents for whom they came; empty for themselves
     * @param roles what they did, in words; empty when not said
     */
    public record Attendee(String anchor, Line name, List<Line> office, List<Bit> represents, String roles) {}

    /**
     * Something said or done, and by whom or when.
     *
     * @param anchor its anchor on the page
     * @param side who said it, when it is done, or what is counted
     * @param lines what
     */
    public record Spoken(String anchor, List<Line> side, List<Line> lines) {}

    /**
     * Something that was signed.
     *
     * @param anchor its anchor on the page
     * @param title its title
     * @param facts who agreed, on which points, under what conditions, who signed
     */
    public record Signed(String anchor, Line title, List<Fact> facts) {}

    /**
     * A paper.
     *
     * @param head what it is, its number, date and file
     * @param facts of a letter what it is about, to whom and by whom
     */
    public record Paper(Line head, List<Fact> facts) {}

    /**
     * A photo.
     *
     * @param href the way to its file
     * @param title what it shows
     * @param width in dots; 0 where it is not known
     * @param height in dots; 0 where it is not known
     * @param paper what is recorded of it
     */
    public record Picture(String href, String title, int width, int height, Paper paper) {}

    /**
     * What a reader may take along.
     *
     * @param papers papers made of the record
     * @param chat a text for a chat, or empty
     * @param file the way to the file that holds that text
     * @param rows how many lines of that text are shown at once
     */
    public record Offer(List<Handout> papers, String chat, String file, int rows) {
        /** Whether there is nothing. */
        public boolean isEmpty() {
            return papers.isEmpty() && chat.isEmpty();
        }
    }

    /**
     * A paper made of the record.
     *
     * @param name its kind, in words
     * @param href the way to it
     * @param paper whether it is the paper itself, not the way to many
     * @param about pages, size and class, to be read
     * @param spoken the same, to be heard
     */
    public record Handout(String name, String href, boolean paper, String about, String spoken) {}

    /**
     * Conflicts warned of: a row each, a column for each stage that is named.
     *
     * @param stages the stages, in the order of the calendar
     * @param rows the conflicts
     * @param common details that all of them share
     */
    public record Matrix(List<String> stages, List<MatrixRow> rows, List<Line> common) {
        /** Whether there are so many stages that their names stand upright. */
        public boolean isDense() {
            return stages.size() > 7;
        }

        /** Whether no stage is named, so that there is nothing to cross. */
        public boolean isPlain() {
            return stages.isEmpty();
        }
    }

    /**
     * One conflict warned of.
     *
     * @param anchor its anchor on the page
     * @param form the form it may take
     * @param details cause, groups, moment, regions, who warned
     * @param at for each stage its name where the conflict is feared, otherwise empty
     */
    public record MatrixRow(String anchor, Line form, List<Line> details, List<String> at) {}

    /**
     * What is not given.
     *
     * @param known how many of the questions are answered
     * @param total how many there are
     * @param missing the questions without an answer
     * @param own whether the record is the office's own, so that what is missing is not yet filled in
     *     rather than not stated by a source
     */
    public record Gaps(int known, int total, List<String> missing, boolean own) {}

    /**
     * Meetings around this one.
     *
     * @param series name of the series, or empty
     * @param previous the meeting before it in the series, or empty
     * @param next the meeting after it, or empty
     * @param earlier meetings that this one looks back to
     * @param later meetings that look back to this one
     */
    public record Neighbours(String series, List<Bit> previous, List<Bit> next, List<Line> earlier, List<Line> later) {
        /** Whether there are none. */
        public boolean isEmpty() {
            return previous.isEmpty() && next.isEmpty() && earlier.isEmpty() && later.isEmpty();
        }
    }
}
