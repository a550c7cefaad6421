package id.rakor.view;

import id.rakor.model.party.Person;
import id.rakor.model.party.PersonalData;
import id.rakor.model.party.Rank;
import id.rakor.model.party.Spelling;
import id.rakor.model.party.Tenure;
import id.rakor.model.value.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Makes the page of a person: ranks, spellings, offices over time, and where they are mentioned. */
final class PersonMaker {
    private final Entry entry;
    private final Folio folio;
    private final Person person;

    PersonMaker(Desk desk, Person person) {
        this.entry = new Entry(desk, person);
        this.folio = entry.folio();
        this.person = person;
    }

    EntryView make() {
        entry.lines("pangkat", person.ranks().stream().map(this::rank).toList());
        entry.lines("nama_lain", person.spellings().stream().map(this::spelling).toList());
        personal(person.personal());
        person.tenures().forEach(t -> entry.event(when(t), lines(t), written(t)));
        return entry.make(latestOffice(folio, person), Names.full(person, Bit.text(person.name())));
    }

    /** The office held last, as a line; empty when none is recorded. */
    static String latestOffice(Folio folio, Person person) {
        if (person.tenures().isEmpty()) {
            return "";
        }
        return office(folio, person.tenures().get(person.tenures().size() - 1));
    }

    /** The office of a term, with the way in which it is held. */
    static String office(Folio folio, Tenure tenure) {
        return tenure.status() == null || Offices.isPlain(tenure.status())
                ? Offices.title(folio, tenure.office(), tenure.label())
                : folio.word(
                        "orang.jabatan_status",
                        folio.desk().names().of(tenure.status()),
                        Offices.title(folio, tenure.office(), tenure.label()));
    }

    private Line rank(Rank rank) {
        List<Bit> bits = new ArrayList<>();
        bits.add(Bit.text(rank.rank()));
        if (Boolean.TRUE.equals(rank.retired())) {
            bits.add(Bit.text(" " + folio.word("orang.purnawirawan")));
        }
        if (rank.recorded() != null) {
            String when = folio.desk().times().brief(rank.recorded()).text();
            bits.add(Bit.of(Bit.Kind.QUIET, ", " + folio.word("orang.tercatat", when)));
        }
        return entry.nested(rank, bits);
    }

    private Line spelling(Spelling spelling) {
        return entry.nested(spelling, List.of(Bit.of(Bit.Kind.QUOTE, spelling.name())));
    }

    private void personal(PersonalData data) {
        if (data != null) {
            entry.text("nip", data.nip())
                    .text("nik", data.nik())
                    .text("telepon", data.phone())
                    .text("surel", data.mail())
                    .text("tanda_tangan", data.signature());
        }
    }

    /** The span of a term of office, or the days on which it is known to have been held. */
    private String when(Tenure tenure) {
        if (tenure.from() == null
                && tenure.until() == null
                && !tenure.recorded().isEmpty()) {
            return folio.word(
                    "orang.tercatat",
                    tenure.recorded().stream()
                            .map((PartialDate d) ->
                                    folio.desk().times().brief(d).text())
                            .collect(Collectors.joining("; ")));
        }
        return folio.desk().times().span(tenure.from(), tenure.until());
    }

    private static List<String> written(Tenure tenure) {
        List<PartialDate> dates = new ArrayList<>(tenure.recorded());
        dates.add(tenure.from());
        dates.add(tenure.until());
        return Folio.written(dates.toArray(PartialDate[]::new));
    }

    private List<Line> lines(Tenure tenure) {
        List<Line> lines = new ArrayList<>();
        lines.add(entry.nested(
                tenure,
                Offices.held(
                        folio,
                        tenure.office(),
                        tenure.label(),
                        tenure.status(),
                        tenure.institution(),
                        tenure.region())));
        if (tenure.basis() != null) {
            lines.add(Line.of(Bit.of(Bit.Kind.QUIET, folio.word("orang.dasar", tenure.basis()))));
        }
        return lines;
    }
}
