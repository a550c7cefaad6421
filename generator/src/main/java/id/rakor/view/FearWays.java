package id.rakor.view;

import id.rakor.model.place.Region;
import id.rakor.model.value.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The registers of potential conflicts beside the matrix, and the ways between them. */
final class FearWays {
    private FearWays() {}

    /** All pages of all of them. */
    static Stream<Making> makings(Desk desk) {
        Fears fears = desk.indices().fears();
        List<Region> regions = regions(desk);
        Stream<Making> index = regions.isEmpty() ? Stream.empty() : Ledger.of(desk, new FearPlaces(desk, regions));
        return Stream.of(
                        named(fears.byStage()).flatMap(stage -> Ledger.of(desk, FearRegister.stage(desk, stage))),
                        named(fears.byField()).flatMap(field -> Ledger.of(desk, FearRegister.field(desk, field))),
                        regions.stream().flatMap(region -> Ledger.of(desk, FearRegister.region(desk, region))),
                        index)
                .flatMap(makings -> makings);
    }

    private static List<Region> regions(Desk desk) {
        List<Region> regions = new ArrayList<>();
        desk.indices().fears().byRegion().keySet().forEach(id -> desk.reading()
                .get(Region.class, new Ref<>(id))
                .ifPresent(regions::add));
        return regions;
    }

    private static Stream<String> named(Map<String, List<Fear>> lists) {
        return lists.entrySet().stream().filter(e -> !e.getValue().isEmpty()).map(Map.Entry::getKey);
    }

    /** The ways from any of them to all but the single regions. */
    static List<Way> of(Folio folio) {
        Fears fears = folio.desk().indices().fears();
        List<Way> ways = new ArrayList<>();
        add(
                ways,
                folio.word("register.menurut.tahapan"),
                choices(folio, ResultWays.STAGE, fears.byStage(), stage -> FearRegister.name(folio, stage)));
        add(
                ways,
                folio.word("register.menurut.bidang"),
                choices(folio, FearRegister.FIELD, fears.byField(), field -> folio.word("pilihan.Field." + field)));
        if (!fears.byRegion().isEmpty()) {
            Route to = Routes.fearedRegions();
            Choice all = new Choice(
                    folio.word("register.menurut.wilayah"),
                    folio.href(to),
                    number(folio, fears.byRegion().size()),
                    to.equals(folio.route()));
            add(ways, folio.word("register.dikumpulkan"), List.of(all));
        }
        return ways;
    }

    private static void add(List<Way> ways, String label, List<Choice> choices) {
        if (!choices.isEmpty()) {
            ways.add(new Way(label, choices));
        }
    }

    private static List<Choice> choices(
            Folio folio, String by, Map<String, List<Fear>> lists, Function<String, String> name) {
        return named(lists)
                .map(key -> {
                    Route route = FearRegister.route(by, key);
                    return new Choice(
                            name.apply(key),
                            folio.href(route),
                            number(folio, lists.get(key).size()),
                            route.equals(folio.route()));
                })
                .toList();
    }

    private static String number(Folio folio, int number) {
        return folio.desk().words().numbers().of(number);
    }
}
