package id.rakor.view;

import id.rakor.model.RecordType;
import id.rakor.model.party.Institution;
import id.rakor.model.place.Region;
import id.rakor.model.result.Theme;
import id.rakor.model.source.Entity;
import id.rakor.model.value.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The registers of results and the ways between them. */
final class ResultWays {
    static final String STATE = "keadaan";
    static final String STAGE = "tahapan";

    /** The types of records by which results are gathered. */
    static final List<RecordType> ABOUT = List.of(RecordType.INSTITUTION, RecordType.REGION, RecordType.THEME);

    private ResultWays() {}

    /** All pages of all of them. */
    static Stream<Making> makings(Desk desk) {
        Points points = desk.indices().points();
        Stream<Making> all = Ledger.of(desk, ResultRegister.all(desk));
        return Stream.of(
                        all,
                        few(desk, STATE, points.byState()),
                        few(desk, STAGE, points.byStage()),
                        about(desk, RecordType.INSTITUTION, Institution.class),
                        about(desk, RecordType.REGION, Region.class),
                        about(desk, RecordType.THEME, Theme.class))
                .flatMap(makings -> makings);
    }

    private static Stream<Making> few(Desk desk, String by, Map<String, List<Point>> lists) {
        return lists.entrySet().stream()
                .filter(e -> !e.getValue().isEmpty())
                .flatMap(e -> Ledger.of(desk, ResultRegister.among(desk, by, e.getKey(), e.getValue())));
    }

    private static <T extends Entity> Stream<Making> about(Desk desk, RecordType type, Class<T> kind) {
        List<T> entities = new ArrayList<>();
        desk.indices().points().concerning(type).keySet().forEach(id -> desk.reading()
                .get(kind, new Ref<>(id))
                .ifPresent(entities::add));
        Stream<Making> lists = entities.stream()
                .flatMap(one -> Ledger.of(
                        desk,
                        ResultRegister.about(
                                desk,
                                one,
                                desk.indices()
                                        .points()
                                        .concerning(type, one.id().text()))));
        return Stream.concat(Ledger.of(desk, new ConcernRegister<>(desk, type, entities)), lists);
    }

    /** What the results of a register have in common: a state or a stage in words. */
    static String name(Folio folio, String by, String key) {
        return by.equals(STAGE) ? folio.word("pilihan.Stage." + key) : folio.word("hasil.kelompok." + key);
    }

    /** The ways to all of them, but for the single bodies, regions and themes. */
    static List<Way> of(Folio folio) {
        Points points = folio.desk().indices().points();
        List<Choice> about = ABOUT.stream()
                .filter(type -> !points.concerning(type).isEmpty())
                .map(type -> new Choice(
                        folio.word("register.menurut." + type.folder()),
                        folio.href(Routes.results(type)),
                        count(folio, points.concerning(type).size()),
                        Routes.results(type).equals(folio.route())))
                .toList();
        return List.of(
                new Way(folio.word("register.dikumpulkan"), about),
                new Way(folio.word("register.menurut.keadaan"), choices(folio, STATE, points.byState())),
                new Way(folio.word("register.menurut.tahapan"), choices(folio, STAGE, points.byStage())));
    }

    private static List<Choice> choices(Folio folio, String by, Map<String, List<Point>> lists) {
        return lists.entrySet().stream()
                .filter(e -> !e.getValue().isEmpty())
                .map(e -> {
                    Route route = Routes.among(ResultRegister.FOLDER, by, e.getKey());
                    return new Choice(
                            name(folio, by, e.getKey()),
                            folio.href(route),
                            count(folio, e.getValue().size()),
                            route.equals(folio.route()));
                })
                .toList();
    }

    private static String count(Folio folio, int number) {
        return folio.desk().words().numbers().of(number);
    }
}
