package id.rakor.edit.form;

import id.rakor.edit.known.Known;
import id.rakor.edit.known.NameParts;
import id.rakor.edit.known.NameSplitter;
import id.rakor.model.party.Person;
import id.rakor.model.party.Rank;
import id.rakor.text.Words;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A person as a cell names him or her: with titles and degrees, and where a letter has it, the rank before them. Where that
 * would not be read back as the same name, the bare one stands alone.
 */
public final class PersonCell {
    private final Words words;
    private final NameSplitter splitter;

    /** Cells in some words. */
    public PersonCell(Words words) {
        this.words = words;
        this.splitter = new NameSplitter(words);
    }

    /** The name with titles, and with the rank on a day, which may be null, as invitations print it. */
    public String ranked(Person person, LocalDate day) {
        String rank = Rank.on(person.ranks(), day).map(this::told).orElse("");
        return whole(rank, Objects.toString(person.titleBefore(), ""), person, person.titleAfter());
    }

    /** The name with the titles of a row, and with those of the person where the row has none. */
    public String titled(Person person, String before, String after) {
        return whole(
                "",
                before.isEmpty() ? Objects.toString(person.titleBefore(), "") : before,
                person,
                after.isEmpty() ? person.titleAfter() : after);
    }

    /** A rank of the armed forces or the police; a civil servant bears none before the name. */
    private String told(Rank rank) {
        boolean civil = words.several("orang.pangkat_sipil").stream()
                .anyMatch(first -> (rank.rank() + " ").startsWith(first + " "));
        boolean retired = Boolean.TRUE.equals(rank.retired());
        return civil ? "" : retired ? rank.rank() + " " + words.text("orang.purnawirawan") : rank.rank();
    }

    private String whole(String rank, String before, Person person, String after) {
        String behind = Objects.toString(after, "");
        String front = String.join(" ", rank, before, person.name()).replaceAll("\\s+", " ");
        String whole = front.strip() + (behind.isEmpty() ? "" : ", " + behind);
        NameParts parts = splitter.split(whole);
        boolean same = parts.unknown().isEmpty()
                && isSame(parts.rank(), rank)
                && isSame(parts.before(), before)
                && isSame(parts.bare(), person.name())
                && isSame(parts.after(), behind);
        return same ? whole : person.name();
    }

    private static boolean isSame(String one, String other) {
        return Known.key(one).equals(Known.key(other));
    }
}
