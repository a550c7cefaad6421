package id.rakor.pdf;

import id.rakor.finding.Finding;
import id.rakor.finding.Place;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.settings.PaperKind;
import id.rakor.model.settings.Profile;
import id.rakor.model.settings.Settings;
import id.rakor.pdf.layout.piece.PaperCode;
import java.util.List;
import java.util.Set;

/**
 * Which papers are made of which meetings.
 *
 * @param kinds the papers
 * @param meetings ids of meetings, each of which is to give all of these papers; of all that can give them when empty
 */
public record Chosen(Set<PaperKind> kinds, Set<String> meetings) {
    public Chosen {
        kinds = Set.copyOf(kinds);
        meetings = Set.copyOf(meetings);
    }

    /** What an office has set for every build. */
    public static Chosen byOffice(Settings settings) {
        return new Chosen(Profile.of(settings).kinds(), Set.of());
    }

    boolean has(Meeting meeting) {
        return meetings.isEmpty() || meetings.contains(meeting.id().text());
    }

    /** Meetings that are asked for and not there. */
    List<Finding> unknown(List<Meeting> all) {
        List<String> ids = all.stream().map(meeting -> meeting.id().text()).toList();
        return meetings.stream()
                .filter(id -> !ids.contains(id))
                .sorted()
                .map(id -> Finding.of(PaperCode.NO_MEETING, Place.file(""), id))
                .toList();
    }
}
