package id.rakor.site.page;

import id.rakor.view.Making;
import id.rakor.view.Views;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The kinds of pages there are. A new kind is one line here. */
public final class Pages {
    /** Every kind, in the order in which they are written. */
    public static final List<Page> ALL = List.of(
            page("beranda", Views::home),
            page("rapat", Views::meetings),
            page("daftar", Views::registers),
            page("potensi", Views::matrix),
            page("catatan", Views::entries),
            page("perbedaan", Views::contrasts),
            page("sebutan", Views::mentions),
            page("panduan", Views::guide),
            page("tentang", Views::about),
            page("pindah", Views::stubs));

    private Pages() {}

    private static Page page(String template, Function<Views, Stream<Making>> makings) {
        return new Page("site/" + template + ".ftl", makings);
    }
}
