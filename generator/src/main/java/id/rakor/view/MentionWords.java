package id.rakor.view;

import id.rakor.catalog.Citation;
import id.rakor.model.meeting.Attendance;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.party.Person;
import id.rakor.model.result.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says in what part of a meeting something is mentioned, leads there, and gives the words around. */
final class MentionWords {
    private final Folio folio;
    private final Meeting meeting;
    private final boolean telling;

    /** Words around are given only when {@code telling}; otherwise a part is told as a whole. */
    MentionWords(Folio folio, Meeting meeting, boolean telling) {
        this.folio = folio;
        this.meeting = meeting;
        this.telling = telling;
    }

    Line line(Citation citation) {
        String[] steps = citation.pointer().substring(1).split("/");
        String anchor = telling ? anchor(steps) : section(steps[0]);
        Route route = anchor.isEmpty() ? Routes.of(meeting) : Routes.of(meeting).at(anchor);
        List<Bit> bits = new ArrayList<>();
        bits.add(Bit.link(folio.word("sebut.bagian." + steps[0]), folio.href(route)));
        String around = telling ? around(steps) : "";
        if (!around.isEmpty()) {
            bits.add(Bit.text(": " + around));
        }
        return Line.of(bits);
    }

    private String anchor(String[] steps) {
        return switch (steps[0]) {
            case "acara" ->
                Routes.sessionAnchor(meeting.programme().get(index(steps, 1)).code(), index(steps, 1) + 1);
            case "kesepakatan" ->
                Routes.agreementAnchor(meeting.agreements().get(index(steps, 1)).code());
            case "hadir", "pernyataan", "angka" -> steps[0] + "-" + (index(steps, 1) + 1);
            case "potensi_konflik" ->
                Routes.potentialAnchor(meeting.potentials().get(index(steps, 1)).code(), index(steps, 1) + 1);
            case "hasil" -> Routes.resultAnchor(result(steps).code());
            default -> section(steps[0]);
        };
    }

    /** The anchor of the part of the page where a key of the record is shown; empty for its head. */
    private static String section(String key) {
        return switch (key) {
            case "undangan", "kelompok_peserta" -> "hadir";
            case "konflik", "potensi_konflik" -> "potensi";
            case "rapat_terkait" -> "sekitar";
            case "hasil_diharapkan" -> "tujuan";
            case "acara",
                    "angka",
                    "dasar",
                    "dokumen",
                    "hadir",
                    "hasil",
                    "kesepakatan",
                    "notula",
                    "pernyataan",
                    "ringkasan",
                    "sumber",
                    "tujuan" -> key;
            default -> "";
        };
    }

    private String around(String[] steps) {
        return switch (steps[0]) {
            case "hadir" -> attendance(meeting.attendance().get(index(steps, 1)), steps);
            case "pernyataan" -> meeting.statements().get(index(steps, 1)).text();
            case "angka" -> meeting.figures().get(index(steps, 1)).subject();
            case "potensi_konflik" -> meeting.potentials().get(index(steps, 1)).form();
            case "acara" -> meeting.programme().get(index(steps, 1)).subject();
            case "kesepakatan" -> meeting.agreements().get(index(steps, 1)).title();
            case "kelompok_peserta" -> meeting.groups().get(index(steps, 1)).label();
            case "hasil" -> result(steps).text();
            case "dasar" -> Folio.text(meeting.bases().get(index(steps, 1)).relation());
            case "penyelenggara" -> role(steps);
            default -> "";
        };
    }

    private String attendance(Attendance one, String[] steps) {
        String name = folio.find(Person.class, one.person()).map(Person::name).orElse("");
        String roles = one.roles().stream().map(folio.desk().names()::within).collect(Collectors.joining(", "));
        List<String> words = new ArrayList<>();
        if (steps.length > 2 && !steps[2].equals("orang")) {
            words.add(steps[2].equals("mewakili") ? folio.word("sebut.diwakili", name) : name);
        }
        words.add(Line.of(Offices.held(folio, one.office(), one.capacity(), one.status(), null, null))
                .plain());
        if (one.represents() != null && steps.length > 2 && steps[2].equals("orang")) {
            words.add(folio.word(
                    "sebut.mewakili",
                    Line.of(Parties.bits(folio, one.represents())).plain()));
        }
        words.add(roles);
        words.removeIf(String::isEmpty);
        return String.join(", ", words);
    }

    private String role(String[] steps) {
        var role = meeting.organisers().get(index(steps, 1)).role();
        return role == null ? "" : folio.desk().names().of(role);
    }

    private Result result(String[] steps) {
        List<Result> level = meeting.results();
        Result result = level.get(index(steps, 1));
        for (int i = 2; i + 1 < steps.length && steps[i].equals("butir"); i += 2) {
            result = result.children().get(index(steps, i + 1));
        }
        return result;
    }

    /** Where in its list the mention stands; a mention of a whole list counts as its first. */
    private static int index(String[] steps, int at) {
        return steps.length > at ? Integer.parseInt(steps[at]) : 0;
    }
}
