package id.rakor.edit.press.people;

import id.rakor.edit.known.Choices;
import id.rakor.edit.known.Known;
import id.rakor.edit.known.Known.Name;
import id.rakor.edit.known.NameParts;
import id.rakor.edit.known.NameSplitter;
import id.rakor.edit.press.fact.Fact;
import id.rakor.edit.press.fact.FactKind;
import id.rakor.edit.press.read.Cues;
import id.rakor.edit.press.read.Lexicon;
import id.rakor.edit.press.read.Sentence;
import id.rakor.model.RecordType;
import id.rakor.model.meeting.AttendanceRole;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The people of a report as far as they are found: one a person, however much of the name a sentence writes. For whom
 * somebody else came is no guest; whom a sentence says to have been there as well is one to be looked at.
 */
final class Guests {
    private static final int CANDIDATES = 3;

    private final Lexicon lexicon;
    private final NameSplitter splitter;
    private final Choices choices;
    private final Map<String, Guest> guests = new LinkedHashMap<>();

    /** One of them. */
    static final class Guest {
        private final Sentence from;
        private String name;
        private String office = "";
        private String role = "";
        private String represents = "";
        private boolean there;
        private boolean seen;
        private boolean absent;
        private boolean unsure;

        private Guest(Sentence from, String name) {
            this.from = from;
            this.name = name;
        }

        /** Takes an office; of two the one told more fully in the sentence that names the person first. */
        void holds(String title, Sentence sentence) {
            boolean fuller = title.length() > office.length() + 6 && from == sentence;
            office = office.isEmpty() || fuller ? title : office;
        }

        /** Takes what the person did: a role, or no more than speaking or being there. */
        void did(String cue) {
            role = role.isEmpty() && Cues.isRole(cue) ? cue : role;
            there |= !cue.isEmpty();
            seen |= Cues.isRole(cue) || cue.equals(Cues.PRESENT);
        }

        /** Came for somebody else. */
        void cameFor(String other) {
            represents = other;
            there = true;
            seen = true;
        }

        /** Spoke. */
        void spoke() {
            there = true;
        }

        /** What is said of the person may be meant otherwise. */
        void toBeChecked() {
            unsure = true;
        }

        /** Somebody else came instead. */
        void stayedAway() {
            absent = true;
        }
    }

    Guests(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.splitter = new NameSplitter(lexicon.words());
        this.choices = new Choices(lexicon.words());
    }

    /** The guest of a name, a new one if need be. */
    Guest named(Sentence from, String text) {
        String key = Known.key(splitter.split(text).bare());
        for (Map.Entry<String, Guest> one : guests.entrySet()) {
            if (!one.getKey().isEmpty() && isSame(one.getKey(), key)) {
                Guest there = one.getValue();
                boolean fuller = text.length() > there.name.length()
                        && key.length() >= one.getKey().length();
                there.name = fuller ? text : there.name;
                return there;
            }
        }
        Guest guest = new Guest(from, text);
        guests.put(key, guest);
        return guest;
    }

    private static boolean isSame(String one, String other) {
        String many = "-" + one + "-";
        String few = "-" + other + "-";
        return many.contains(few) || few.contains(many);
    }

    /** Somebody who is known by an office alone and came for another. */
    void nameless(Sentence from, String office, String represents) {
        Guest guest = new Guest(from, "");
        guest.office = office;
        guest.cameFor(represents);
        guests.putIfAbsent("; " + office + "; " + represents, guest);
    }

    /** What is to be confirmed of them. */
    List<Fact> facts() {
        return guests.values().stream()
                .filter(guest -> !guest.absent || guest.seen)
                .map(this::fact)
                .toList();
    }

    private Fact fact(Guest guest) {
        NameParts parts = splitter.split(guest.name);
        Known known = lexicon.known(RecordType.PERSON);
        List<Name> exact = guest.name.isEmpty() ? List.of() : known.exact(parts.bare());
        List<Name> near = exact.isEmpty() && !guest.name.isEmpty() ? known.near(parts.bare(), CANDIDATES) : exact;
        String role = guest.role.isEmpty() ? "" : choices.label(AttendanceRole.class, guest.role);
        List<String> values = new ArrayList<>(List.of(guest.name, guest.office, role, guest.represents));
        while (values.get(values.size() - 1).isEmpty()) {
            values.remove(values.size() - 1);
        }
        Fact fact = Fact.of(FactKind.PERSON, String.join("; ", values), guest.from)
                .matched(
                        exact.size() == 1 ? exact.get(0).id() : "",
                        exact.size() == 1 ? "" : near.stream().map(Name::shown).collect(Collectors.joining("; ")));
        boolean sure = guest.there && !guest.office.isEmpty() && !guest.absent && !guest.unsure;
        return sure ? fact : fact.unsure();
    }
}
