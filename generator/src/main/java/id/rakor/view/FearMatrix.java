package id.rakor.view;

import id.rakor.view.FearView.Cell;
import id.rakor.view.FearView.Row;
import id.rakor.view.Shards.Shard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the register of potential conflicts: form by stage, each cell leading to its entries. */
final class FearMatrix {
    private final Desk desk;
    private final Fears fears;
    private final List<String> stages;
    private final Map<String, Route> parts = new HashMap<>();

    private FearMatrix(Desk desk) {
        this.desk = desk;
        this.fears = desk.indices().fears();
        this.stages = fears.byStage().entrySet().stream()
                .filter(e -> !e.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        stages.forEach(this::place);
    }

    /** The page of the matrix. */
    static Stream<Making> matrix(Desk desk) {
        Route index = Routes.list(FearRegister.FOLDER);
        return Stream.of(
                new Making(index, FearRegister.FOLDER, () -> new FearMatrix(desk).make(new Folio(desk, index))));
    }

    /** Notes on which page of a stage's register each form begins. */
    private void place(String stage) {
        FearRegister register = FearRegister.stage(desk, stage);
        if (register.rows().size() <= Shards.MOST) {
            register.rows().forEach(fear -> parts.put(stage + " " + fear.form(), register.index()));
            return;
        }
        for (Shard<Fear> shard : Shards.of(register.rows(), register::key, register.order())) {
            Route route = Routes.part(register.index(), register.by(), shard.key(), shard.part());
            shard.rows().forEach(fear -> parts.putIfAbsent(stage + " " + fear.form(), route));
        }
    }

    private FearView make(Folio folio) {
        List<Map.Entry<String, List<Fear>>> shown = fears.byForm().entrySet().stream()
                .sorted(Comparator.comparing(
                        (Map.Entry<String, List<Fear>> e) -> e.getValue().size(), Comparator.reverseOrder()))
                .limit(Shards.MOST)
                .toList();
        String title = folio.word("register.judul.potensi-konflik");
        return new FearView(
                Frames.of(folio, title).in(FearRegister.FOLDER).make(),
                sentence(folio, shown.size()),
                Sisters.of(folio, FearRegister.FOLDER),
                FearWays.of(folio),
                stages.stream().map(stage -> way(folio, stage)).toList(),
                shown.stream().map(e -> row(folio, e.getKey(), e.getValue())).toList());
    }

    private String sentence(Folio folio, int shown) {
        int forms = fears.byForm().size();
        if (forms == 0) {
            return folio.word("register.kosong");
        }
        String count = folio.word("register.jumlah.potensi-konflik", fears.size(), forms);
        return shown == forms ? count : count + " " + folio.word("register.bentuk_terbanyak", shown);
    }

    private Choice way(Folio folio, String stage) {
        return new Choice(
                FearRegister.name(folio, stage),
                folio.href(FearRegister.route(ResultWays.STAGE, stage)),
                number(fears.byStage().get(stage).size()),
                false);
    }

    private Row row(Folio folio, String form, List<Fear> entries) {
        Map<String, List<Fear>> byStage = entries.stream()
                .flatMap(fear -> fear.stages().stream().map(stage -> Map.entry(stage, fear)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        List<Cell> cells = new ArrayList<>();
        for (String stage : stages) {
            List<Fear> here = byStage.getOrDefault(stage, List.of());
            String name = FearRegister.name(folio, stage);
            cells.add(
                    here.isEmpty()
                            ? new Cell(name, "", "")
                            : new Cell(name, number(here.size()), to(folio, stage, here)));
        }
        long meetings = entries.stream().map(f -> f.meeting().id()).distinct().count();
        return new Row(entries.get(0).potential().form(), folio.word("beranda.banyak_rapat", meetings), cells);
    }

    /** The one entry at its place in its meeting, or several in the register of the stage. */
    private String to(Folio folio, String stage, List<Fear> here) {
        Fear first = here.get(0);
        return folio.href(
                here.size() == 1
                        ? first.route()
                        : parts.get(stage + " " + first.form()).at(fears.anchor(first.form())));
    }

    private String number(int number) {
        return desk.words().numbers().of(number);
    }
}
