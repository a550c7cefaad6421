package id.rakor.model.value;

import java.math.BigDecimal;

/**
 * A number and how it is meant.
 *
 * @param value the number, with a point as decimal mark in the content
 * @param kind how it is meant, or null when the source does not say
 * @param written the words of the source, or null
 */
public record Quantity(
        @Key(value = "nilai", required = true) @Shorthand BigDecimal value,
        @Key("jenis") QuantityKind kind,
        @Key("tertulis") String written) {}
