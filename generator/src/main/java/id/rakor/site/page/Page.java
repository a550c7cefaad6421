package id.rakor.site.page;

import id.rakor.view.Making;
import id.rakor.view.Views;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A kind of page.
 *
 * @param template the template that writes it, {@code "site/rapat.ftl"}
 * @param makings all pages of this kind
 */
public record Page(String template, Function<Views, Stream<Making>> makings) {}
