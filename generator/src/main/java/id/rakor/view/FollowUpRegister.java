package id.rakor.view;

import id.rakor.model.RecordType;
import id.rakor.view.Table.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The register of follow-ups: all, or those in one state; what is late comes first.
 *
 * @param all all follow-ups by state
 * @param rows those of this register
 * @param state their state, or empty
 */
record FollowUpRegister(Map<String, List<Chased>> all, List<Chased> rows, String state) implements Register<Chased> {
    private static final String FOLDER = RecordType.FOLLOW_UP.folder();

    static Stream<Making> makings(Desk desk) {
        List<Chased> rows = desk.indices().points().all().stream()
                .flatMap(point -> point.at().followUps().stream()
                        .map(f -> Chased.of(f, point, desk.reading().asOf())))
                .toList();
        Map<String, List<Chased>> all = new LinkedHashMap<>();
        Points.STATES.forEach(state -> all.put(state, new ArrayList<>()));
        rows.forEach(row -> row.states().forEach(state -> all.get(state).add(row)));
        all.values().removeIf(List::isEmpty);
        Stream<Making> some = all.entrySet().stream()
                .flatMap(e -> Ledger.of(desk, new FollowUpRegister(all, e.getValue(), e.getKey())));
        return Stream.concat(Ledger.of(desk, new FollowUpRegister(all, rows, "")), some);
    }

    @Override
    public Route index() {
        return state.isEmpty() ? Routes.list(FOLDER) : Routes.among(FOLDER, ResultWays.STATE, state);
    }

    @Override
    public String origin() {
        return FOLDER;
    }

    @Override
    public String key(Chased row) {
        return Routes.year(row.point().meeting());
    }

    @Override
    public String title(Folio folio) {
        String title = folio.word("register.judul.tindak-lanjut");
        return state.isEmpty()
                ? title
                : folio.word("register.judul_bagian", title, ResultWays.name(folio, ResultWays.STATE, state));
    }

    @Override
    public String sentence(Folio folio, int shown) {
        String count = folio.word("register.jumlah.tindak-lanjut", rows.size());
        return shown == rows.size() ? count : count + " " + folio.word("register.hasil_teratas", shown);
    }

    @Override
    public Frames frames(Folio folio, String title, boolean part) {
        Frames frames = Frames.of(folio, title).aged();
        return part || !state.isEmpty() ? frames.under(FOLDER) : frames.in(FOLDER);
    }

    @Override
    public List<Choice> sisters(Folio folio) {
        return state.isEmpty() ? Sisters.of(folio, FOLDER) : List.of();
    }

    @Override
    public List<Way> ways(Folio folio) {
        return List.of(Way.to(
                folio,
                folio.word("register.menurut.keadaan"),
                all,
                key -> ResultWays.name(folio, ResultWays.STATE, key),
                key -> Routes.among(FOLDER, ResultWays.STATE, key),
                state));
    }

    @Override
    public List<String> heads() {
        return List.of("hasil", "penanggung_jawab", "tanggal_tenggat", "keadaan", "tanggal_keadaan", "rapat");
    }

    @Override
    public Table.Row row(Folio folio, List<Column> columns, Chased row) {
        List<Bit> owners = Parties.row(folio, row.point().owners().distinct().toList());
        List<Line> state = new ArrayList<>();
        state.add(Line.of(
                row.latest().map(step -> Statuses.bit(folio, step.status())).orElse(folio.absent())));
        if (row.isLate()) {
            state.add(Line.of(
                    Bit.of(Bit.Kind.LATE, Statuses.late(folio, row.point().standing()))));
        }
        return Table.row(
                columns,
                List.of(
                        List.of(Line.of(folio.link(row.point().at()))),
                        List.of(Line.of(owners.isEmpty() ? List.of(folio.absent()) : owners)),
                        List.of(Line.of(Dues.brief(folio, row.point().at()))),
                        state,
                        List.of(Line.of(row.latest()
                                .map(step -> folio.desk().times().bit(step.date()))
                                .orElse(folio.absent()))),
                        Meetings.cell(folio, row.point().meeting())));
    }
}
