package id.rakor.model.decision;

import id.rakor.model.value.Key;

/**
 * What the column under a head means in lists of one kind.
 *
 * @param list what the rows of the list are
 * @param head the head as the list writes it
 * @param column what the column holds
 */
public record ColumnMeaning(
        @Key(value = "lembar", required = true) ListKind list,
        @Key(value = "judul", required = true) String head,
        @Key(value = "isi", required = true) ListColumn column) {}
