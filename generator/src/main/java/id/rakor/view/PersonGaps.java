package id.rakor.view;

import id.rakor.model.party.Person;
import id.rakor.model.party.Tenure;
import id.rakor.text.BareOrder;
import id.rakor.view.Table.Column;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is missing in the records of persons, by name; for editions that are not for everyone. It
 * judges records and no person.
 */
final class PersonGaps implements ByLetter<PersonGaps.Row> {
    static final Route INDEX = Routes.among(GapRegister.FOLDER, "catatan", "orang");

    private final List<Row> rows;

    /**
     * A person and what is missing in the record.
     *
     * @param person the person
     * @param missing the names of the gaps
     */
    record Row(Person person, List<String> missing) {}

    PersonGaps(Desk desk) {
        this.rows = desk.reading().all(Person.class).stream()
                .map(person -> new Row(person, missing(person)))
                .filter(row -> !row.missing().isEmpty())
                .sorted(Comparator.comparing((Row row) -> row.person().name(), BareOrder.INSTANCE)
                        .thenComparing(row -> row.person().id()))
                .toList();
    }

    private static List<String> missing(Person person) {
        List<String> missing = new ArrayList<>();
        if (person.tenures().isEmpty()) {
            missing.add("jabatan");
        } else if (person.tenures().stream().allMatch(PersonGaps::isTimeless)) {
            missing.add("waktu_jabatan");
        }
        boolean sourced = !person.meta().sources().isEmpty()
                || person.tenures().stream().anyMatch(t -> !t.meta().sources().isEmpty());
        if (!sourced) {
            missing.add("sumber");
        }
        if (person.ranks().isEmpty() && person.titleBefore() == null && person.titleAfter() == null) {
            missing.add("gelar");
        }
        return missing;
    }

    private static boolean isTimeless(Tenure tenure) {
        return tenure.from() == null
                && tenure.until() == null
                && tenure.recorded().isEmpty();
    }

    @Override
    public Route index() {
        return INDEX;
    }

    @Override
    public String origin() {
        return GapRegister.FOLDER;
    }

    @Override
    public List<Row> rows() {
        return rows;
    }

    @Override
    public String spelled(Row row) {
        return row.person().name();
    }

    @Override
    public String title(Folio folio) {
        return folio.word("register.judul.kelengkapan_orang");
    }

    @Override
    public String sentence(Folio folio, int shown) {
        return folio.word("register.jumlah.kelengkapan_orang", rows.size());
    }

    @Override
    public Frames frames(Folio folio, String title, boolean part) {
        return Frames.of(folio, title).under(GapRegister.FOLDER);
    }

    @Override
    public List<String> heads() {
        return List.of("nama", "belum_ada");
    }

    @Override
    public Table.Row row(Folio folio, List<Column> columns, Row row) {
        List<String> missing = new ArrayList<>();
        row.missing().forEach(gap -> missing.add(folio.word("orang.celah." + gap)));
        return Table.row(
                columns,
                List.of(
                        List.of(Line.of(folio.link(row.person()))),
                        List.of(Line.of(Bit.text(String.join("; ", missing))))));
    }
}
