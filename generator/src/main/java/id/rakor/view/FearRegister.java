package id.rakor.view;

import id.rakor.model.law.Election;
import id.rakor.model.place.Region;
import id.rakor.view.Table.Column;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The conflicts warned of for one stage of an election, by form.
 *
 * @param fears all of them
 * @param stage the word of the stage
 */
record FearRegister(Fears fears, String stage) implements Register<Fear> {
    static final String FOLDER = "potensi-konflik";

    static Route route(String stage) {
        return Routes.among(FOLDER, ResultWays.STAGE, stage);
    }

    /** What a stage is called. */
    static String name(Folio folio, String stage) {
        return stage.equals(Fear.NO_STAGE) ? folio.word("rapat.tanpa_tahapan") : folio.word("pilihan.Stage." + stage);
    }

    @Override
    public Route index() {
        return route(stage);
    }

    @Override
    public String origin() {
        return FOLDER;
    }

    @Override
    public List<Fear> rows() {
        return fears.byStage().get(stage);
    }

    @Override
    public String by() {
        return Roll.BY;
    }

    @Override
    public String key(Fear row) {
        return Roll.letter(row.potential().form());
    }

    @Override
    public Comparator<String> order() {
        return Comparator.naturalOrder();
    }

    @Override
    public String title(Folio folio) {
        return folio.word("register.judul_bagian", folio.word("register.judul.potensi-konflik"), name(folio, stage));
    }

    @Override
    public String sentence(Folio folio, int shown) {
        String count = folio.word("register.jumlah.potensi_tahapan", rows().size());
        return shown == rows().size() ? count : count + " " + folio.word("register.selebihnya", shown, rows().size());
    }

    @Override
    public Frames frames(Folio folio, String title, boolean part) {
        Frames frames = Frames.of(folio, title).under(FOLDER);
        return part ? frames.under(Bit.link(name(folio, stage), folio.href(index()))) : frames;
    }

    @Override
    public List<Choice> sisters(Folio folio) {
        return List.of();
    }

    @Override
    public List<Way> ways(Folio folio) {
        List<Choice> choices = fears.byStage().entrySet().stream()
                .filter(e -> !e.getValue().isEmpty())
                .map(e -> new Choice(
                        name(folio, e.getKey()),
                        folio.href(route(e.getKey())),
                        folio.desk().words().numbers().of(e.getValue().size()),
                        e.getKey().equals(stage)))
                .toList();
        return List.of(new Way(folio.word("register.menurut.tahapan"), choices));
    }

    @Override
    public Table table(Folio folio, String caption, List<Fear> some) {
        List<Column> columns = Stream.of("bentuk", "sebab", "pemilihan", "wilayah", "rapat")
                .map(key -> Roll.column(folio, key))
                .toList();
        Set<String> named = new HashSet<>();
        List<Table.Row> rows = new ArrayList<>();
        for (Fear fear : some) {
            Table.Row row = row(folio, columns, fear);
            rows.add(named.add(fear.form()) ? row.named(fears.anchor(fear.form())) : row);
        }
        return new Table(caption, columns, rows);
    }

    private static Table.Row row(Folio folio, List<Column> columns, Fear fear) {
        var potential = fear.potential();
        Bit cause = potential.cause() == null ? folio.absent() : Bit.text(potential.cause());
        return Table.row(
                columns,
                List.of(
                        List.of(Line.of(Bit.link(potential.form(), folio.href(fear.route())))),
                        List.of(Line.of(cause)),
                        or(folio, folio.links(Election.class, potential.elections())),
                        or(folio, folio.links(Region.class, potential.regions())),
                        Meetings.cell(folio, fear.meeting())));
    }

    private static List<Line> or(Folio folio, List<Line> lines) {
        return lines.isEmpty() ? List.of(Line.of(folio.absent())) : lines;
    }
}
