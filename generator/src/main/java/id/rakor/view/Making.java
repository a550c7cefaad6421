package id.rakor.view;

import java.util.function.Supplier;

/**
 * A page that can be made.
 *
 * @param route where it goes
 * @param origin what it is made from, as a reader of the content knows it
 * @param view makes what the reader sees; may be called on any thread
 */
public record Making(Route route, String origin, Supplier<? extends View> view) {}
