package id.rakor.view;

import id.rakor.model.meeting.Attendance;
import id.rakor.model.meeting.AttendanceRole;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.Origin;
import id.rakor.model.place.Venue;
import id.rakor.model.result.Result;
import id.rakor.view.MeetingView.Gaps;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The questions that a complete record of a meeting answers. It counts what is recorded and never
 * asks whether an answer is good.
 */
final class Completeness {
    private static final Map<String, Predicate<Meeting>> QUESTIONS = new LinkedHashMap<>();

    static {
        QUESTIONS.put("tanggal", m -> m.timing() != null && hasDay(m));
        QUESTIONS.put("pukul", m -> m.timing() != null && m.timing().startTime() != null);
        QUESTIONS.put("tempat", m -> venue(m, v -> v.name() != null));
        QUESTIONS.put("alamat", m -> venue(m, v -> v.address() != null));
        QUESTIONS.put("wilayah_tempat", m -> venue(m, v -> v.region() != null));
        QUESTIONS.put("cara", m -> m.mode() != null);
        QUESTIONS.put("penyelenggara", m -> !m.organisers().isEmpty());
        QUESTIONS.put("pembuka", m -> role(m, AttendanceRole.OPENER));
        QUESTIONS.put("pimpinan", m -> role(m, AttendanceRole.CHAIR) || role(m, AttendanceRole.MODERATOR));
        QUESTIONS.put("notulis", m -> role(m, AttendanceRole.MINUTE_TAKER));
        QUESTIONS.put("peserta", m -> !m.attendance().isEmpty() || !m.groups().isEmpty());
        QUESTIONS.put("jumlah_peserta", m -> m.participants() != null);
        QUESTIONS.put("tema_acara", m -> m.banner() != null);
        QUESTIONS.put("tujuan", m -> !m.aims().isEmpty());
        QUESTIONS.put("hasil_diharapkan", m -> !m.expected().isEmpty());
        QUESTIONS.put("dasar", m -> !m.bases().isEmpty());
        QUESTIONS.put("acara", m -> !m.programme().isEmpty());
        QUESTIONS.put("hasil", m -> !m.results().isEmpty());
        QUESTIONS.put("untuk", m -> eachResult(m.results(), r -> !r.addressees().isEmpty()));
        QUESTIONS.put(
                "penanggung_jawab",
                m -> eachResult(m.results(), r -> !r.owners().isEmpty()));
        QUESTIONS.put("tenggat", m -> eachResult(m.results(), r -> r.due() != null));
        QUESTIONS.put("dokumen", m -> !m.documents().isEmpty());
    }

    private Completeness() {}

    static Gaps of(Folio folio, Meeting meeting) {
        List<String> missing = missing(meeting).stream()
                .map(key -> folio.word("rapat.tanya." + key))
                .toList();
        return new Gaps(
                QUESTIONS.size() - missing.size(), QUESTIONS.size(), missing, meeting.origin() == Origin.OFFICE);
    }

    /** The names of all questions, in the order of a record. */
    static Set<String> questions() {
        return QUESTIONS.keySet();
    }

    /** The names of the questions that a record does not answer. */
    static List<String> missing(Meeting meeting) {
        List<String> missing = new ArrayList<>();
        QUESTIONS.forEach((key, answered) -> {
            if (!answered.test(meeting)) {
                missing.add(key);
            }
        });
        return missing;
    }

    private static boolean hasDay(Meeting meeting) {
        return meeting.timing().from() != null
                && meeting.timing().from().read() != null
                && meeting.timing().from().read().isExact();
    }

    private static boolean venue(Meeting meeting, Predicate<Venue> known) {
        return meeting.venues().stream().anyMatch(known);
    }

    private static boolean role(Meeting meeting, AttendanceRole role) {
        return meeting.attendance().stream().map(Attendance::roles).anyMatch(roles -> roles.contains(role));
    }

    /** Whether there are results and every point without inner points answers. */
    private static boolean eachResult(List<Result> results, Predicate<Result> known) {
        return !results.isEmpty()
                && results.stream()
                        .allMatch(r -> known.test(r) || (!r.children().isEmpty() && eachResult(r.children(), known)));
    }
}
