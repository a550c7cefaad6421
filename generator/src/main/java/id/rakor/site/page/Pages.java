package id.rakor.site.page;

import id.rakor.view.Making;
import id.rakor.view.Views;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The kinds of pages there are. A new kind is one line here. */
public final class Pages {
    /** Every kind, in the order in which they are written. */
    public static final List<Page> ALL = List.of(page("rapat", Views::meetings));

    private Pages() {}

    private static Page page(String template, Function<Views, Stream<Making>> makings) {
        return new Page("site/" + template + ".ftl", makings);
    }
}
