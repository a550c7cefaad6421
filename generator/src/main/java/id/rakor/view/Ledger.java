package id.rakor.view;

import id.rakor.view.Shards.Shard;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The pages of a register: the first one, and one for every year or other key when it is long. */
final class Ledger<T> {
    private final Desk desk;
    private final Register<T> register;
    private final List<Shard<T>> shards;
    private final boolean whole;

    private Ledger(Desk desk, Register<T> register) {
        this.desk = desk;
        this.register = register;
        this.whole = register.rows().size() <= Shards.MOST;
        this.shards = whole && !register.isAlwaysCut()
                ? List.of()
                : Shards.of(register.rows(), register::key, register.order());
    }

    static <T> Stream<Making> of(Desk desk, Register<T> register) {
        return new Ledger<>(desk, register).makings();
    }

    private Stream<Making> makings() {
        Route index = register.index();
        Stream<Making> parts = shards.stream().map(shard -> {
            Route route = route(shard);
            return new Making(route, register.origin(), () -> part(new Folio(desk, route), shard));
        });
        return Stream.concat(
                Stream.of(new Making(index, register.origin(), () -> index(new Folio(desk, index)))), parts);
    }

    private Route route(Shard<T> shard) {
        return Routes.part(register.index(), register.by(), shard.key(), shard.part());
    }

    private RegisterView index(Folio folio) {
        List<T> shown = whole ? register.rows() : register.first();
        String title = register.title(folio);
        String sentence =
                register.rows().isEmpty() ? folio.word("register.kosong") : register.sentence(folio, shown.size());
        return view(folio, title, sentence, shown, false);
    }

    private RegisterView part(Folio folio, Shard<T> shard) {
        String title = folio.word("register.judul_bagian", register.title(folio), Parts.name(folio, shard));
        String sentence = folio.word("register.bagian_ini", shard.rows().size(), shard.total());
        return view(folio, title, sentence, shard.rows(), true);
    }

    private RegisterView view(Folio folio, String title, String sentence, List<T> rows, boolean part) {
        List<Way> ways = new ArrayList<>(register.ways(folio));
        ways.add(new Way(folio.word("register.menurut." + register.by()), Parts.choices(folio, shards, this::route)));
        return new RegisterView(
                register.frames(folio, title, part).make(),
                sentence,
                register.sisters(folio),
                ways,
                register.table(folio, title, rows));
    }
}
