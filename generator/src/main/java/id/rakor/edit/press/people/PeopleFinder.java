package id.rakor.edit.press.people;

import id.rakor.edit.known.Known;
import id.rakor.edit.press.fact.Fact;
import id.rakor.edit.press.fact.FactKind;
import id.rakor.edit.press.people.Guests.Guest;
import id.rakor.edit.press.read.Cues;
import id.rakor.edit.press.read.Lexicon;
import id.rakor.edit.press.read.OfficeSpan;
import id.rakor.edit.press.read.Sentence;
import id.rakor.edit.press.read.StandIns;
import java.util.List;
import java.util.Locale;

/**
 * Finds people with their offices: an office before a name, a name before an office, whom somebody stands in for, and what
 * each does at the meeting. Whoever is only spoken of, or had another come, is not said to have been there.
 */
public final class PeopleFinder {
    private static final int GAP = 4;
    private static final int MOST = 12;

    private final Lexicon lexicon;
    private final OfficeSpan spans;
    private final BodySpan bodies;
    private final StandIns standIns;
    private final Cues cues;
    private final Guests guests;
    private final PersonSpan names;
    private String represented = "";
    private int representedAt;

    /** One that knows the words by a lexicon. */
    public PeopleFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.spans = new OfficeSpan(lexicon);
        this.bodies = new BodySpan(lexicon);
        this.standIns = new StandIns(lexicon);
        this.cues = new Cues(lexicon);
        this.guests = new Guests(lexicon);
        this.names = new PersonSpan(lexicon, spans);
    }

    /** Adds the people of a report, and groups that stand among them. */
    public void find(List<Sentence> sentences, List<Fact> facts) {
        sentences.forEach(sentence -> read(sentence, facts));
        sentences.forEach(sentence -> names.speakers(sentence, guests));
        facts.addAll(guests.facts());
    }

    private void read(Sentence sentence, List<Fact> facts) {
        String cue = "";
        represented = "";
        int used = 0;
        int i = 0;
        while (i < sentence.tokens().size()) {
            String now = cues.before(sentence, i);
            cue = now.isEmpty() ? cue : now;
            int end = spans.end(sentence, i);
            if (end == i) {
                i = small(sentence, i);
                continue;
            }
            int name = sentence.at(end).is(",") ? end + 1 : end;
            name = lexicon.is("berita.kata-yaitu", sentence.at(name)) ? name + 1 : name;
            boolean many = name == end && lexicon.is("berita.banyak", sentence.at(i - 1));
            int nameEnd = many ? name : names.end(sentence, name, end);
            int last = Math.max(end, nameEnd > name ? nameEnd : end);
            int away = away(sentence, i, name, last, used);
            if (away > i) {
                used = away;
            } else if (nameEnd > name) {
                used = take(guest(sentence, name, nameEnd), i, end, cue, sentence, i, nameEnd);
                cue = Cues.isOnce(cue) ? "" : cue;
            } else {
                int begin = names.before(sentence, i, used);
                if (begin >= 0) {
                    used = take(guest(sentence, begin, i - 1), i, end, cue, sentence, begin, end);
                    cue = Cues.isOnce(cue) ? "" : cue;
                } else {
                    used = nameless(sentence, i, end, cue, facts);
                }
            }
            i = used;
        }
    }

    private Guest guest(Sentence sentence, int from, int until) {
        return guests.named(sentence, PersonSpan.text(sentence, from, until));
    }

    /** Goes on where no office begins; an office in small letters counts where somebody came for its holder. */
    private int small(Sentence sentence, int i) {
        boolean title = lexicon.is("impor.jabatan", sentence.at(i)) || lexicon.is("berita.jabatan", sentence.at(i));
        int deputy = title && !sentence.at(i).isGreat() ? standIns.deputy(sentence, i + 1) : -1;
        if (deputy < 0) {
            return Math.max(i + 1, bodies.end(sentence, i, sentence.tokens().size()));
        }
        String word = sentence.at(i).text();
        represent(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1), deputy);
        return bareDeputy(sentence, deputy);
    }

    private void represent(String who, int at) {
        represented = who;
        representedAt = at;
    }

    /**
     * Takes note of a holder of an office for whom somebody else came.
     *
     * @return the token behind what was read; the first token of the office where nobody is said to have come for its holder
     */
    private int away(Sentence sentence, int from, int name, int last, int used) {
        int deputy = standIns.deputy(sentence, last);
        int verb = standIns.verb(sentence, from);
        boolean named = last > name;
        if (deputy > 0) {
            stay(sentence, name, last);
            represent(PersonSpan.text(sentence, from, last), deputy);
            return bareDeputy(sentence, deputy);
        } else if (verb < 0) {
            return from;
        }
        int begin = names.bare(sentence, verb, used);
        boolean follows = sentence.at(last).is(",") && spans.end(sentence, last + 1) > last + 1;
        boolean first = verb == 0 || !sentence.at(verb - 1).isGreat();
        if (begin >= 0) {
            guest(sentence, begin, verb).cameFor(PersonSpan.text(sentence, from, last));
        } else if (!standIns.isReading(sentence, verb) && named && !(follows && verb == 0)) {
            return from;
        } else if (first) {
            represent(PersonSpan.text(sentence, from, last), last);
        }
        stay(sentence, name, last);
        return last;
    }

    private void stay(Sentence sentence, int name, int last) {
        if (last > name) {
            guest(sentence, name, last).stayedAway();
        }
    }

    /** A deputy who is named without an office. */
    private int bareDeputy(Sentence sentence, int at) {
        int end = spans.end(sentence, at) > at ? at : names.end(sentence, at, at);
        if (end > at) {
            guest(sentence, at, end).cameFor(represented);
            represented = "";
        }
        return end;
    }

    /** Takes what is said of a guest; the token behind it. */
    private int take(Guest guest, int office, int officeEnd, String cue, Sentence sentence, int from, int end) {
        guest.holds(PersonSpan.text(sentence, office, officeEnd), sentence);
        String after = cues.after(sentence, end);
        String role = after.isEmpty() ? cue : after;
        guest.did(role);
        if (!represented.isEmpty() && from - representedAt <= GAP) {
            guest.cameFor(represented);
        }
        represented = "";
        if (standIns.verb(sentence, from) >= 0) {
            guest.spoke();
        }
        int principal = standIns.principal(sentence, end);
        int next = principal >= 0 && sentence.at(end).is(",") ? nextStandIn(sentence, principal) : principal;
        if (next > principal) {
            return next;
        }
        int stop = principal < 0 ? end : principal(sentence, principal);
        if (stop > principal && principal >= 0) {
            guest.cameFor(PersonSpan.text(sentence, principal, stop));
            return stop;
        }
        return end;
    }

    /**
     * In a list, one more who came for another and is named with a rank behind that one's office: ", mewakili Dandim 0203
     * Kapten A, ". It may be the other way round, so that it is to be checked.
     *
     * @return the token behind the name; the first token of the office where no name with a rank follows
     */
    private int nextStandIn(Sentence sentence, int office) {
        int end = spans.end(sentence, office);
        int nameEnd = end > office && spans.isRank(sentence.at(end)) ? names.end(sentence, end, end) : end;
        if (nameEnd <= end || end == office) {
            return office;
        }
        Guest guest = guest(sentence, end, nameEnd);
        guest.cameFor(PersonSpan.text(sentence, office, end));
        guest.toBeChecked();
        return nameEnd;
    }

    /** The token behind the one for whom somebody came: an office with what belongs to it, or a body. */
    private int principal(Sentence sentence, int at) {
        int end = spans.end(sentence, at);
        if (end == at) {
            return bodies.end(sentence, at, sentence.tokens().size());
        }
        int nameEnd = names.end(sentence, end, end);
        stay(sentence, end, nameEnd);
        int stop = nameEnd;
        while (stop - at < MOST && sentence.at(stop).isGreat() && !lexicon.isOffice(sentence.at(stop))) {
            stop++;
        }
        return stop;
    }

    /** An office without a name: one who came for somebody else, or somebody who was there; the token behind it. */
    private int nameless(Sentence sentence, int from, int end, String cue, List<Fact> facts) {
        String office = PersonSpan.text(sentence, from, end);
        int principal = standIns.principal(sentence, end);
        int stop = principal < 0 ? end : principal(sentence, principal);
        String other = principal >= 0 && stop > principal
                ? PersonSpan.text(sentence, principal, stop)
                : !represented.isEmpty() && from - representedAt <= GAP ? represented : "";
        represented = "";
        if (!other.isEmpty()) {
            guests.nameless(sentence, office, other);
            return stop;
        }
        boolean many = lexicon.is("berita.banyak", sentence.at(from - 1));
        if (!many && !cue.isEmpty() && !cue.equals(Cues.SPEAKING)) {
            group(sentence, from, office, facts);
        }
        return end;
    }

    private void group(Sentence sentence, int from, String office, List<Fact> facts) {
        String value = lexicon.is("berita.para", sentence.at(from - 1))
                ? sentence.at(from - 1).text() + " " + office
                : office;
        boolean there = facts.stream()
                .anyMatch(fact ->
                        fact.kind() == FactKind.GROUP && Known.key(fact.value()).equals(Known.key(value)));
        if (!there) {
            facts.add(Fact.of(FactKind.GROUP, value, sentence));
        }
    }
}
