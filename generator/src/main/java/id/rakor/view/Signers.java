package id.rakor.view;

import id.rakor.catalog.Edition;
import id.rakor.model.meeting.Attendance;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.Representation;
import id.rakor.model.meeting.Signatory;
import id.rakor.model.party.Institution;
import id.rakor.model.party.Person;
import id.rakor.model.party.PersonalData;
import id.rakor.model.party.TenureStatus;
import id.rakor.model.value.Keyed;
import id.rakor.model.value.PartialDate;
import id.rakor.model.value.Ref;
import id.rakor.view.Protocol.Signer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Those who sign papers, as they were on the day of signing. Titles and rank are those of the attendance list where it has
 * them, else those of the person. That an office was held for another stands before it in the one form that papers have,
 * {@code "Pj. Bupati"}, whether the record has it as a choice or as words.
 */
final class Signers {
    private Signers() {}

    /** Somebody who was there. */
    static Signer of(Folio folio, Meeting meeting, Attendance one) {
        Held held = Held.of(folio, one.status(), Offices.held(folio, one.office(), one.capacity(), null, null, null));
        return of(folio, one.person(), one, held, "", day(meeting, null));
    }

    /** Those who sign a paper of a meeting. */
    static List<Signer> of(Folio folio, Meeting meeting, List<Signatory> all, LocalDate signed) {
        return all.stream().map(one -> of(folio, meeting, one, signed)).toList();
    }

    /**
     * Somebody who signs a paper of a meeting.
     *
     * @param signed the day of the paper, or null when it is not known exactly
     */
    static Signer of(Folio folio, Meeting meeting, Signatory one, LocalDate signed) {
        folio.see(one.classification());
        Attendance present = one.person() == null
                ? null
                : meeting.attendance().stream()
                        .filter(a -> one.person().equals(a.person()))
                        .findFirst()
                        .orElse(null);
        boolean titled = one.office() != null || one.capacity() != null;
        List<Bit> office =
                Offices.held(folio, one.office(), one.capacity(), null, titled ? null : one.institution(), null);
        Held held = office.isEmpty() && present != null
                ? Held.of(
                        folio,
                        present.status(),
                        Offices.held(folio, present.office(), present.capacity(), null, null, null))
                : Held.of(folio, one.status(), office);
        return of(folio, one.person(), present, held, behalf(folio, one.onBehalfOf()), day(meeting, signed));
    }

    /** The office, or else the body or the person, in whose name is signed. */
    private static String behalf(Folio folio, Representation other) {
        if (other == null) {
            return "";
        } else if (other.office() != null || other.label() != null) {
            return Offices.title(folio, other.office(), other.label());
        }
        return folio.find(Institution.class, other.institution())
                .map(Institution::name)
                .or(() -> folio.find(Person.class, other.person()).map(Person::name))
                .orElse("");
    }

    private static LocalDate day(Meeting meeting, LocalDate signed) {
        PartialDate from = meeting.timing() == null ? null : meeting.timing().from();
        boolean exact = from != null && from.read() != null && from.read().isExact();
        return signed != null ? signed : exact ? from.read().earliest() : null;
    }

    private static Signer of(
            Folio folio, Ref<Person> ref, Attendance present, Held held, String behalf, LocalDate day) {
        Optional<Person> person = folio.find(Person.class, ref);
        String titleBefore = present == null ? null : present.titleBefore();
        String titleAfter = present == null ? null : present.titleAfter();
        String rank = present != null && present.rank() != null
                ? present.rank()
                : person.map(p -> Ranks.on(folio, p, day)).orElse(null);
        String full = person.map(p -> Line.of(Names.full(p, Bit.text(p.name()), titleBefore, titleAfter))
                        .plain())
                .orElse("");
        String before = Line.of(Ranks.before(folio, rank)).plain();
        String nip = person.map(Person::personal)
                .filter(data -> data.nip() != null && folio.desk().reading().edition() == Edition.FULL)
                .map(PersonalData::nip)
                .orElse("");
        return new Signer(
                held.whole(),
                held.bare(),
                behalf,
                person.map(Person::name).orElse(""),
                full,
                full.isEmpty() ? "" : before + full,
                Folio.text(rank),
                before.isEmpty(),
                nip);
    }

    /**
     * An office as it stands above a signature.
     *
     * @param whole with the form in which it is held before it
     * @param bare without that
     */
    private record Held(String whole, String bare) {
        static Held of(Folio folio, TenureStatus status, List<Bit> office) {
            String words = Line.of(office).plain();
            String first = words.replaceFirst(" .*", "").replace(".", "").toLowerCase(Locale.ROOT);
            String told = Stream.of(TenureStatus.values())
                    .filter(one -> !Offices.isPlain(one))
                    .map(Keyed::word)
                    .filter(first::equals)
                    .findFirst()
                    .orElse("");
            String bare = told.isEmpty() ? words : words.substring(words.indexOf(' ') + 1);
            String form = !told.isEmpty() ? told : status == null || Offices.isPlain(status) ? "" : Keyed.word(status);
            return new Held(bare.isEmpty() || form.isEmpty() ? bare : folio.word("naskah.pejabat." + form, bare), bare);
        }
    }
}
