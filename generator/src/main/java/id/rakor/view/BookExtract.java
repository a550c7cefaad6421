package id.rakor.view;

import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.Origin;
import java.util.List;

/** What a book takes from the meetings of a series or a year. */
public final class BookExtract extends Extract {
    private final String title;
    private final List<Meeting> meetings;

    /**
     * A book.
     *
     * @param route the page of what it is about
     * @param meetings the earliest first
     */
    BookExtract(Desk desk, Route route, String title, List<Meeting> meetings) {
        super(desk, new PaperFolio(desk, route));
        this.title = title;
        this.meetings = meetings;
        meetings.forEach(meeting -> folio().see(meeting.classification()));
    }

    @Override
    public String title() {
        return title;
    }

    /** The meetings, the earliest first, each for papers of its own whose people and bodies an index names. */
    public List<MeetingExtract> meetings() {
        return meetings.stream()
                .map(meeting -> MeetingExtract.indexed(desk(), meeting))
                .toList();
    }

    /** Whether nothing of it is known but from reports. */
    @Override
    public boolean fromPress() {
        return meetings.stream().allMatch(meeting -> meeting.origin() == Origin.PRESS);
    }

    /** The meetings in short, the earliest first. */
    public List<Chapter> overview() {
        return meetings.stream()
                .map(meeting -> new Chapter(
                        Meetings.when(folio(), meeting),
                        Line.of(folio().link(meeting)),
                        Promises.leaves(desk().reading(), meeting).count(),
                        Promises.opened(desk().reading(), meeting).count()))
                .toList();
    }

    /**
     * A meeting in short.
     *
     * @param when when and where it was
     * @param meeting its title
     * @param results how many points it ended with
     * @param open how many of them are not closed
     */
    public record Chapter(String when, Line meeting, long results, long open) {}
    /** The papers of the office's own meetings, as archives list them. */
    public List<ArchiveFile> files() {
        return new ArchiveFiles(folio(), isFull()).of(own());
    }

    /** Whether any paper of an own meeting is recorded. */
    public boolean isFiled() {
        return own().stream().anyMatch(meeting -> !meeting.documents().isEmpty());
    }

    private List<Meeting> own() {
        return meetings.stream().filter(m -> m.origin() == Origin.OFFICE).toList();
    }

    /** How many meetings it has. */
    public int count() {
        return meetings.size();
    }
}
