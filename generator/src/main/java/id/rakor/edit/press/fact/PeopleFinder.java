package id.rakor.edit.press.fact;

import id.rakor.edit.known.Choices;
import id.rakor.edit.known.Known;
import id.rakor.edit.known.Known.Name;
import id.rakor.edit.known.NameParts;
import id.rakor.edit.known.NameSplitter;
import id.rakor.edit.press.read.Lexicon;
import id.rakor.edit.press.read.Sentence;
import id.rakor.edit.press.read.Token;
import id.rakor.model.RecordType;
import id.rakor.model.meeting.AttendanceRole;
import id.rakor.model.value.Keyed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Finds people with their offices: an office before a name, a name before an office, whom somebody stands in for, and what
 * each does at the meeting. Whoever is only spoken of is not said to have been there.
 */
final class PeopleFinder {
    private static final int CANDIDATES = 3;

    private final Lexicon lexicon;
    private final OfficeSpan spans;
    private final BodySpan bodies;
    private final NameSplitter splitter;
    private final Choices choices;
    private final Map<String, Person> people = new LinkedHashMap<>();
    private String represented = "";

    /** A person as found so far. */
    private static final class Person {
        private final Sentence from;
        private String name;
        private String office = "";
        private String role = "";
        private String represents = "";
        private boolean there;

        private Person(Sentence from, String name) {
            this.from = from;
            this.name = name;
        }
    }

    PeopleFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.spans = new OfficeSpan(lexicon);
        this.bodies = new BodySpan(lexicon);
        this.splitter = new NameSplitter(lexicon.words());
        this.choices = new Choices(lexicon.words());
    }

    void find(List<Sentence> sentences, List<Fact> facts) {
        sentences.forEach(sentence -> read(sentence, facts));
        sentences.forEach(this::speakers);
        people.values().forEach(person -> facts.add(fact(person)));
    }

    private void read(Sentence sentence, List<Fact> facts) {
        String cue = "";
        represented = "";
        int used = 0;
        int i = 0;
        while (i < sentence.tokens().size()) {
            String now = cue(sentence, i);
            cue = now.isEmpty() ? cue : now;
            int end = spans.end(sentence, i);
            if (end == i) {
                i = Math.max(i + 1, bodies.end(sentence, i, sentence.tokens().size()));
                continue;
            }
            int name = sentence.at(end).is(",") ? end + 1 : end;
            name = lexicon.is("berita.kata-yaitu", sentence.at(name)) ? name + 1 : name;
            int nameEnd = name(sentence, name, end);
            String office = office(sentence, i, end);
            if (nameEnd > name) {
                Person person = person(sentence, name, nameEnd);
                used = take(person, office, cue, sentence, i, nameEnd);
                cue = isOnce(cue) ? "" : cue;
                i = used;
            } else {
                int begin = backwards(sentence, i, used);
                if (begin >= 0) {
                    int behind = lexicon.is("berita.selaku", sentence.at(i - 1))
                                    || sentence.at(i - 1).is(",")
                            ? i - 1
                            : i;
                    used = take(person(sentence, begin, behind), office, cue, sentence, begin, end);
                    cue = isOnce(cue) ? "" : cue;
                } else {
                    nameless(sentence, i, end, office, cue, facts);
                    used = end;
                }
                i = used;
            }
        }
    }

    /** Behind a comma a name must stand alone: what follows it is no further capital word. */
    private int name(Sentence sentence, int name, int end) {
        int nameEnd = spans.nameEnd(sentence, name);
        boolean glued = name == end;
        Token next = sentence.at(nameEnd);
        boolean alone = !next.isGreat() || spans.isRank(sentence.at(name)) || next.is(",");
        boolean body = lexicon.match(RecordType.INSTITUTION, sentence, name).length() > 0
                || lexicon.match(RecordType.REGION, sentence, name).length() >= nameEnd - name;
        return nameEnd > name && (glued || alone) && !body ? nameEnd : name;
    }

    private String office(Sentence sentence, int from, int end) {
        return sentence.text(from, end).replaceAll(" ?\\([^)]*\\)", "").replaceAll("[ ,(]+$", "");
    }

    /** Where a name begins that ends right before an office, behind what was used already; -1 where none does. */
    private int backwards(Sentence sentence, int office, int used) {
        Token before = sentence.at(office - 1);
        if (office == 0 || !before.is(",") && !lexicon.is("berita.selaku", before)) {
            return -1;
        }
        for (int start = Math.max(used, office - 12); start < office - 1; start++) {
            boolean begins = start == 0 || !sentence.at(start - 1).isGreat() || start == used;
            int end = begins ? spans.nameEnd(sentence, start) : start;
            if (end == office - 1 && end > start) {
                return start;
            }
        }
        return -1;
    }

    private Person person(Sentence sentence, int from, int until) {
        String text = sentence.text(from, until).replaceAll("[ ,(]+$", "");
        String key = Known.key(splitter.split(text).bare());
        for (Map.Entry<String, Person> one : people.entrySet()) {
            if (isSame(one.getKey(), key)) {
                Person there = one.getValue();
                there.name = text.length() > there.name.length()
                                && key.length() >= one.getKey().length()
                        ? text
                        : there.name;
                return there;
            }
        }
        Person person = new Person(sentence, text);
        people.put(key, person);
        return person;
    }

    private static boolean isSame(String one, String other) {
        String many = "-" + one + "-";
        String few = "-" + other + "-";
        return many.contains(few) || few.contains(many);
    }

    private int take(Person person, String office, String cue, Sentence sentence, int from, int end) {
        person.office =
                person.office.isEmpty() || office.length() > person.office.length() + 6 && person.from == sentence
                        ? office
                        : person.office;
        String after = after(sentence, end);
        String role = after.isEmpty() ? cue : after;
        if (person.role.isEmpty() && !role.equals("hadir") && !role.equals("bicara")) {
            person.role = role;
        }
        person.there |= !role.isEmpty();
        if (!represented.isEmpty()) {
            person.represents = represented;
            represented = "";
        }
        boolean acting = from > 0 && sentence.at(from - 1).is("mewakili");
        person.there |= acting;
        int verb = sentence.at(end).is(",") ? end + 1 : end;
        int stop = sentence.at(verb).is("mewakili") ? spans.end(sentence, verb + 1) : verb;
        if (stop <= verb + 1) {
            return end;
        }
        while (stop - verb < 12 && sentence.at(stop).isGreat() && !lexicon.isOffice(sentence.at(stop))) {
            stop++;
        }
        person.represents = office(sentence, verb + 1, stop);
        return stop;
    }

    /** An office without a name: whom the next one stands in for, or somebody who was there. */
    private void nameless(Sentence sentence, int from, int end, String office, String cue, List<Fact> facts) {
        int next = sentence.at(end).is("yang") ? end + 1 : end;
        boolean stood = sentence.at(next).is("diwakili")
                || sentence.at(next).is("diwakilkan")
                || from > 0 && sentence.at(from - 1).is("mewakili")
                || sentence.at(end).is(",") && sentence.at(end + 1).is("melalui")
                || sentence.at(next).is("melalui");
        if (stood) {
            represented = from > 0
                            && sentence.at(from - 1).is("mewakili")
                            && from > 1
                            && sentence.at(from - 2).isGreat()
                    ? ""
                    : office;
        } else if (cue.equals("hadir") || !cue.isEmpty() && !cue.equals("bicara")) {
            String value = lexicon.is("berita.para", sentence.at(from - 1))
                    ? sentence.at(from - 1).text() + " " + office
                    : office;
            boolean there = facts.stream()
                    .anyMatch(fact -> fact.kind() == FactKind.GROUP
                            && Known.key(fact.value()).equals(Known.key(value)));
            if (!there) {
                facts.add(Fact.of(FactKind.GROUP, value, sentence));
            }
        }
    }

    /** What the words at a token say that those who follow do. */
    private String cue(Sentence sentence, int i) {
        Token token = sentence.at(i);
        for (AttendanceRole role : AttendanceRole.values()) {
            String key = "berita.peran." + Keyed.word(role);
            if (lexicon.words().has(key) && lexicon.is(key, token)) {
                return Keyed.word(role);
            }
        }
        return lexicon.is("berita.kata-hadir", token)
                ? "hadir"
                : lexicon.is("berita.kata-bicara", token) ? "bicara" : "";
    }

    private static boolean isOnce(String cue) {
        return List.of(Keyed.word(AttendanceRole.OPENER), Keyed.word(AttendanceRole.CHAIR), "bicara")
                .contains(cue);
    }

    /** What the words behind a name say that this person did. */
    private String after(Sentence sentence, int end) {
        int i = sentence.at(end).is(",") ? end + 1 : end;
        for (int n = i; n < i + 3; n++) {
            for (AttendanceRole role : AttendanceRole.values()) {
                String key = "berita.peran-sesudah." + Keyed.word(role);
                if (lexicon.words().has(key) && lexicon.is(key, sentence.at(n))) {
                    return Keyed.word(role);
                }
            }
            if (lexicon.is("berita.kata-bicara", sentence.at(n))
                    || lexicon.is("berita.kata-dalam", sentence.at(n))
                            && n == i
                            && sentence.at(end).is(",")) {
                return "bicara";
            }
            if (sentence.at(n).isGreat() || sentence.at(n).is(".")) {
                return "";
            }
        }
        return "";
    }

    /** Who is quoted by name alone and was not introduced. */
    private void speakers(Sentence sentence) {
        for (int i = 0; i < sentence.tokens().size(); i++) {
            boolean said = i > 0 && lexicon.is("berita.kata-bicara", sentence.at(i - 1));
            boolean begins = i == 0 || !sentence.at(i - 1).isGreat();
            int end = begins ? spans.nameEnd(sentence, i) : i;
            boolean says = end > i && lexicon.is("berita.kata-bicara", sentence.at(end));
            if (end > i
                    && (said || says)
                    && lexicon.match(RecordType.INSTITUTION, sentence, i).length() == 0
                    && lexicon.match(RecordType.REGION, sentence, i).length() == 0) {
                Person person = person(sentence, i, end);
                person.there = true;
            }
            i = Math.max(i, end - 1);
        }
    }

    private Fact fact(Person person) {
        NameParts parts = splitter.split(person.name);
        Known known = lexicon.known(RecordType.PERSON);
        List<Name> exact = known.exact(parts.bare());
        List<Name> near = exact.isEmpty() ? known.near(parts.bare(), CANDIDATES) : exact;
        String role = person.role.isEmpty() ? "" : choices.label(AttendanceRole.class, person.role);
        List<String> values = new ArrayList<>(List.of(person.name, person.office, role, person.represents));
        while (values.get(values.size() - 1).isEmpty()) {
            values.remove(values.size() - 1);
        }
        Fact fact = Fact.of(FactKind.PERSON, String.join("; ", values), person.from)
                .matched(
                        exact.size() == 1 ? exact.get(0).id() : "",
                        exact.size() == 1 ? "" : near.stream().map(Name::shown).collect(Collectors.joining("; ")));
        boolean sure = person.there && !Objects.equals(person.office, "");
        return sure ? fact : fact.unsure();
    }
}
