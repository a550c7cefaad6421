package id.rakor.view;

import id.rakor.catalog.Edition;
import id.rakor.model.meeting.Attendance;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.Signatory;
import id.rakor.model.party.Person;
import id.rakor.model.party.PersonalData;
import id.rakor.model.value.Ref;
import id.rakor.view.Protocol.Signer;
import java.util.List;
import java.util.Optional;

/** Those who sign papers, as they were on the day of a meeting. */
final class Signers {
    private Signers() {}

    /** Somebody who was there. */
    static Signer of(Folio folio, Attendance one) {
        List<Bit> office = Offices.held(folio, one.office(), one.capacity(), one.status(), null, null);
        return of(folio, one.person(), one, office);
    }

    /** Somebody who signs a paper of a meeting; titles and rank are those of the attendance list where it has them. */
    static Signer of(Folio folio, Meeting meeting, Signatory one) {
        folio.see(one.classification());
        Attendance present = one.person() == null
                ? null
                : meeting.attendance().stream()
                        .filter(a -> one.person().equals(a.person()))
                        .findFirst()
                        .orElse(null);
        boolean titled = one.office() != null || one.capacity() != null;
        List<Bit> office = Offices.held(
                folio, one.office(), one.capacity(), one.status(), titled ? null : one.institution(), null);
        return office.isEmpty() && present != null ? of(folio, present) : of(folio, one.person(), present, office);
    }

    private static Signer of(Folio folio, Ref<Person> ref, Attendance present, List<Bit> office) {
        Optional<Person> person = folio.find(Person.class, ref);
        String titleBefore = present == null ? null : present.titleBefore();
        String titleAfter = present == null ? null : present.titleAfter();
        String rank = present == null ? null : present.rank();
        String full = person.map(p -> Line.of(Names.full(p, Bit.text(p.name()), titleBefore, titleAfter))
                        .plain())
                .orElse("");
        String before = Line.of(Ranks.before(folio, rank)).plain();
        String nip = person.map(Person::personal)
                .filter(data -> data.nip() != null && folio.desk().reading().edition() == Edition.FULL)
                .map(PersonalData::nip)
                .orElse("");
        return new Signer(
                Line.of(office).plain(),
                person.map(Person::name).orElse(""),
                full,
                full.isEmpty() ? "" : before + full,
                Folio.text(rank),
                before.isEmpty(),
                nip);
    }
}
