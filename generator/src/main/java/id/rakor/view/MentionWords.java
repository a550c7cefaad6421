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

    MentionWords(Folio folio, Meeting meeting) {
        this.folio = folio;
        this.meeting = meeting;
    }

    Line line(Citation citation) {
        String[] steps = citation.pointer().substring(1).split("/");
        String anchor = anchor(steps);
        Route route = anchor.isEmpty() ? Routes.of(meeting) : Routes.of(meeting).at(anchor);
        List<Bit> bits = new ArrayList<>();
        bits.add(Bit.link(folio.word("sebut.bagian." + steps[0]), folio.href(route)));
        String around = around(steps);
        if (!around.isEmpty()) {
            bits.add(Bit.text(": " + around));
        }
        return Line.of(bits);
    }

    private String anchor(String[] steps) {
        return switch (steps[0]) {
            case "hadir", "pernyataan", "acara", "angka" -> steps[0] + "-" + (index(steps, 1) + 1);
            case "potensi_konflik" -> "potensi-" + (index(steps, 1) + 1);
            case "hasil" -> Routes.resultAnchor(result(steps).code());
            case "undangan", "kelompok_peserta" -> "hadir";
            case "konflik" -> "potensi";
            case "rapat_terkait" -> "sekitar";
            case "dasar", "dokumen", "sumber", "ringkasan" -> steps[0];
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
            case "kelompok_peserta" -> meeting.groups().get(index(steps, 1)).label();
            case "hasil" -> result(steps).text();
            case "dasar" -> Folio.text(meeting.bases().get(index(steps, 1)).relation());
            case "penyelenggara" -> role(steps);
            default -> "";
        };
    }

    private String attendance(Attendance one, String[] steps) {
        String name = folio.find(Person.class, one.person()).map(Person::name).orElse("");
        String roles = one.roles().stream().map(folio.desk().names()::of).collect(Collectors.joining(", "));
        List<String> words = new ArrayList<>();
        if (steps.length > 2 && !steps[2].equals("orang")) {
            words.add(steps[2].equals("mewakili") ? folio.word("sebut.diwakili", name) : name);
        }
        words.add(Folio.text(one.capacity()));
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
