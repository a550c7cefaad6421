package id.rakor.view;

import id.rakor.view.Table.Column;
import java.util.Comparator;
import java.util.List;

/**
 * A list of things of one kind that may be too long for one page. {@link Ledger} makes its pages.
 *
 * @param <T> what stands in a row
 */
interface Register<T> {
    /** Its first page. */
    Route index();

    /** What it is made from, as a reader of the content knows it. */
    String origin();

    /** All rows, in the order in which they are shown. */
    List<T> rows();

    /** What its pages are parted by, {@code "tahun"}. */
    default String by() {
        return "tahun";
    }

    /** The year or other key of the page on which a row stands. */
    String key(T row);

    /** The order of the keys. */
    default Comparator<String> order() {
        return Shards.YEARS;
    }

    /** Whether it has pages by key even when one page holds it all. */
    default boolean isAlwaysCut() {
        return false;
    }

    /** What it is called. */
    String title(Folio folio);

    /** How many rows there are, and that some of them are shown. */
    String sentence(Folio folio, int shown);

    /** A sentence with the count of rows, and how many of them are shown when that is not all. */
    default String counted(Folio folio, String count, int shown) {
        int all = rows().size();
        return shown == all ? count : count + " " + folio.word("register.selebihnya", shown, all);
    }

    /** What surrounds a page of it. */
    Frames frames(Folio folio, String title, boolean part);

    /** Registers beside it. */
    default List<Choice> sisters(Folio folio) {
        return List.of();
    }

    /** Ways to some of its rows, besides the pages by key. */
    default List<Way> ways(Folio folio) {
        return List.of();
    }

    /** The keys of its columns; the first names what a row is about. */
    List<String> heads();

    /** A row under its columns. */
    Table.Row row(Folio folio, List<Column> columns, T row);

    /** Some rows as a table. */
    default Table table(Folio folio, String caption, List<T> some) {
        List<Column> columns = Roll.columns(folio, heads());
        return new Table(
                caption,
                columns,
                some.stream().map(row -> row(folio, columns, row)).toList());
    }

    /** The rows of the first page when one page cannot hold all. */
    default List<T> first() {
        return rows().subList(0, Shards.FIRST);
    }
}
