package id.rakor.edit.fresh;

import id.rakor.edit.intake.Desk;
import id.rakor.edit.known.Choices;
import id.rakor.edit.known.Known;
import id.rakor.edit.known.Known.Name;
import id.rakor.edit.known.Moments;
import id.rakor.edit.known.Moments.Moment;
import id.rakor.model.RecordType;
import id.rakor.model.result.Result;
import id.rakor.model.value.Day;
import id.rakor.model.value.Id;
import id.rakor.text.Language;
import id.rakor.text.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Understands answers as people write them. It decides nothing that is not sure. */
public final class Judge {
    private static final int MOST = 5;
    private static final String EXPECTED = "baru.harap.";

    private final Desk desk;
    private final Words words;
    private final Choices choices;
    private final Moments moments;
    private final Map<String, Result> results;
    private final Norms norms;

    /**
     * One that knows some records.
     *
     * @param results the results of all meetings by their ids
     * @param norms the norms
     */
    Judge(Desk desk, Map<String, Result> results, Norms norms, Words words) {
        this.desk = desk;
        this.norms = norms;
        this.results = results;
        this.words = words;
        this.choices = new Choices(words);
        this.moments = new Moments(Words.builtIn(Language.INDONESIAN));
    }

    /** How an answer to a question is understood. */
    public Judged judge(RecordType type, Question question, String answer) {
        String text = answer.strip().replaceAll("\\s+", " ");
        return switch (question.form()) {
            case NAME -> type == RecordType.PERSON ? person(text) : Judged.taken(text, text);
            case CHOICE -> choice(question.type(), text);
            case DAY -> day(text, type == RecordType.FOLLOW_UP);
            case NUMBER -> formed(text, "\\d{1,6}", "bilangan");
            case YEAR -> formed(text, "(19|20|21)\\d\\d", "tahun");
            case ADDRESS -> formed(text, "https?://\\S+", "alamat");
            case REFERENCE -> reference(question.target(), text);
            case RESULT -> result(text);
            case MEETING -> meeting(text);
            case ID -> Id.isValid(text) ? Judged.taken(text, text) : Judged.wrong(EXPECTED + "id", text);
            default -> Judged.taken(text, text);
        };
    }

    private static Judged formed(String text, String form, String expected) {
        return text.matches(form) ? Judged.taken(text, text) : Judged.wrong(EXPECTED + expected, text);
    }

    private Judged person(String text) {
        String unknown = desk.names().split(text).unknown();
        return unknown.isEmpty() ? Judged.taken(text, text) : Judged.wrong(EXPECTED + "gelar", text, unknown);
    }

    /** A choice by its label, its word or its number in the list. */
    private Judged choice(Class<?> type, String text) {
        List<String> labels = choices.labels(type);
        boolean counted =
                text.matches("\\d{1,2}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= labels.size();
        Optional<String> word = choices.word(type, counted ? labels.get(Integer.parseInt(text) - 1) : text);
        return word.map(found -> Judged.taken(found, choices.label(type, found)))
                .orElseGet(() -> Judged.wrong(EXPECTED + "pilihan", text, String.join("; ", labels)));
    }

    private Judged day(String text, boolean exact) {
        Optional<Moment> moment = moments.day(text).or(() -> Day.parse(text).map(day -> new Moment(day, null)));
        if (moment.isEmpty() || (exact && !moment.get().day().isExact())) {
            return Judged.wrong(EXPECTED + (exact ? "hari" : "tanggal"), text);
        }
        String full = words.dates().full(moment.get().day().earliest());
        return moment.get().agrees()
                ? Judged.taken(moment.get().day().toString(), moment.get().day().isExact() ? full : text)
                : Judged.wrong(EXPECTED + "nama-hari", text, full);
    }

    private Judged reference(RecordType type, String text) {
        if (type == RecordType.INSTITUTION) {
            return body(text);
        } else if (type == RecordType.REGULATION) {
            return norms.judge(text);
        }
        Known known = desk.known(type);
        List<Name> exact = known.exact(text);
        List<Name> own = exact.stream().filter(Name::own).toList();
        if (exact.size() == 1 || own.size() == 1) {
            Name name = (exact.size() == 1 ? exact : own).get(0);
            return Judged.taken(name.id(), name.shown());
        }
        List<Name> near = exact.isEmpty() ? known.near(text, MOST) : exact;
        return near.isEmpty() ? Judged.unknown() : Judged.unsure(near);
    }

    private Judged body(String text) {
        Optional<Name> sure = desk.bodies().sure(text);
        List<Name> near = desk.bodies().candidates(text, MOST);
        return sure.map(name -> Judged.taken(name.id(), name.shown()))
                .orElseGet(() -> near.isEmpty() ? Judged.unknown() : Judged.unsure(near));
    }

    /** A result by its id, or by some of its words. */
    private Judged result(String text) {
        if (results.containsKey(text)) {
            return Judged.taken(text, results.get(text).text());
        }
        List<String> wanted = List.of(Known.key(text).split("-"));
        List<Name> found = results.entrySet().stream()
                .filter(entry ->
                        holds(Known.key(entry.getKey() + " " + entry.getValue().text()), wanted))
                .limit(MOST + MOST)
                .map(entry -> new Name(entry.getKey(), entry.getValue().text(), null, true))
                .toList();
        return found.isEmpty() ? Judged.wrong(EXPECTED + "hasil", text) : Judged.unsure(found);
    }

    /** A meeting by its id, its title or some words of both. */
    private Judged meeting(String text) {
        Known known = desk.known(RecordType.MEETING);
        List<Name> exact = known.exact(text);
        if (exact.size() == 1) {
            return Judged.taken(exact.get(0).id(), exact.get(0).shown());
        }
        List<String> wanted = List.of(Known.key(text).split("-"));
        List<Name> found = exact.isEmpty()
                ? known.all().stream()
                        .filter(name -> holds(Known.key(name.id() + " " + name.shown()), wanted))
                        .limit(MOST + MOST)
                        .toList()
                : exact;
        return found.isEmpty() ? Judged.wrong(EXPECTED + "rapat", text) : Judged.unsure(found);
    }

    private static boolean holds(String key, List<String> wanted) {
        return wanted.stream().allMatch(word -> !word.isEmpty() && key.contains(word));
    }
}
