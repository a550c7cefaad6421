package id.rakor.view;

import id.rakor.catalog.Citation;
import id.rakor.model.meeting.Attendance;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.party.Institution;
import id.rakor.model.party.Office;
import id.rakor.model.party.Person;
import id.rakor.model.party.Tenure;
import id.rakor.model.party.TenureStatus;
import id.rakor.model.place.Region;
import id.rakor.model.value.PartialDate;
import id.rakor.model.value.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes the page of an office: who held it over time, from terms of office and from attendance. */
final class OfficeMaker {
    private final Entry entry;
    private final Folio folio;
    private final Office office;
    private final List<Held> holders = new ArrayList<>();

    /**
     * Somebody who held the office at a time.
     *
     * @param from the first day it is known, or null
     * @param when the time in words
     * @param lines who
     * @param written what sources say of the time
     */
    private record Held(LocalDate from, String when, List<Line> lines, List<String> written) {}

    OfficeMaker(Desk desk, Office office) {
        this.entry = new Entry(desk, office);
        this.folio = entry.folio();
        this.office = office;
    }

    EntryView make() {
        entry.row("singkatan", office.abbreviations())
                .link("lembaga", Institution.class, office.institution())
                .link("wilayah", Region.class, office.region())
                .row("nama_lain", office.otherNames());
        Spans.names(entry, office.formerNames());
        List<Citation> citing = folio.desk().reading().citing(office);
        Citing.owners(citing.stream()).forEach(owner -> {
            if (owner instanceof Person person) {
                person.tenures().stream().filter(t -> isMeant(t.office())).forEach(t -> term(person, t));
            }
        });
        citing.stream()
                .filter(c -> c.owner() instanceof Meeting && c.part().equals("hadir"))
                .forEach(c ->
                        attendance((Meeting) c.owner(), c.pointer().substring(1).split("/")));
        holders.stream()
                .sorted(Comparator.comparing(Held::from, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(Held::when))
                .forEach(held -> entry.event(held.when(), held.lines(), held.written()));
        return entry.timed("pemegang").make(folio.word("jabatan.pemegang", holders.size()));
    }

    private boolean isMeant(Ref<Office> ref) {
        return ref != null && ref.id().equals(office.id().text());
    }

    private void term(Person person, Tenure tenure) {
        List<PartialDate> dates = new ArrayList<>();
        dates.add(tenure.from());
        dates.addAll(tenure.recorded());
        dates.add(tenure.until());
        Line line = entry.nested(tenure, holder(person, tenure.status()));
        holders.add(new Held(
                first(dates),
                Spans.when(folio, tenure.from(), tenure.until(), tenure.recorded()),
                List.of(line),
                Folio.written(dates.toArray(PartialDate[]::new))));
    }

    private static LocalDate first(List<PartialDate> dates) {
        return dates.stream()
                .filter(date -> date != null && date.read() != null)
                .map(date -> date.read().earliest())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private List<Bit> holder(Person person, TenureStatus status) {
        List<Bit> bits = new ArrayList<>();
        bits.add(folio.link(person));
        if (status != null) {
            bits.add(Bit.of(Bit.Kind.QUIET, ", " + folio.desk().names().of(status)));
        }
        return bits;
    }

    /** Somebody who was at a meeting in this office, or in another one while holding this one. */
    private void attendance(Meeting meeting, String[] steps) {
        Attendance one = meeting.attendance().get(Integer.parseInt(steps[1]));
        if (steps[2].equals("jabatan")) {
            present(meeting, one, one.status());
        } else if (steps[2].equals("rangkap")) {
            present(meeting, one, one.others().get(Integer.parseInt(steps[3])).status());
        }
    }

    private void present(Meeting meeting, Attendance one, TenureStatus status) {
        List<Bit> bits = new ArrayList<>(folio.find(Person.class, one.person())
                .map(person -> holder(person, status))
                .orElse(List.of(one.person() == null ? Bit.text(folio.word("jabatan.tanpa_nama")) : folio.withheld())));
        bits.add(Bit.of(Bit.Kind.QUIET, ", " + folio.word("jabatan.hadir_pada") + " "));
        bits.add(folio.link(meeting));
        PartialDate day = meeting.timing() == null ? null : meeting.timing().from();
        String when = day == null
                ? folio.word("rapat.tanpa_tanggal")
                : folio.desk().times().brief(day).text();
        List<PartialDate> dates = new ArrayList<>();
        dates.add(day);
        holders.add(new Held(first(dates), when, List.of(Line.of(bits)), List.of()));
    }
}
