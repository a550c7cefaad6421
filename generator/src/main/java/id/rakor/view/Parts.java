package id.rakor.view;

import id.rakor.view.Shards.Shard;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Names of the pages that a long list is cut into, and the ways to them. */
final class Parts {
    private Parts() {}

    /** The name of one part: its year or letter, with a number when that has several. */
    static String name(Folio folio, Shard<?> shard) {
        String key = key(folio, shard.key());
        return shard.parts() == 1 ? key : folio.word("register.bagian", key, shard.part());
    }

    /** The name of a year or a letter. */
    static String key(Folio folio, String key) {
        return key.equals(Routes.NO_YEAR) ? folio.word("rapat.tanpa_tahun") : key.toUpperCase(Locale.ROOT);
    }

    /** The ways to all parts, from any page of the list. */
    static <T> List<Choice> choices(Folio folio, List<Shard<T>> shards, Function<Shard<T>, Route> route) {
        return shards.stream()
                .map(shard -> new Choice(
                        name(folio, shard),
                        folio.href(route.apply(shard)),
                        folio.desk().words().numbers().of(shard.rows().size()),
                        route.apply(shard).equals(folio.route())))
                .toList();
    }
}
