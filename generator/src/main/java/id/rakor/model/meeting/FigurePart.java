package id.rakor.model.meeting;

import id.rakor.model.source.Classified;
import id.rakor.model.source.Meta;
import id.rakor.model.value.Inline;
import id.rakor.model.value.Key;
import id.rakor.model.value.Quantity;

/**
 * A part of a figure.
 *
 * @param subject what is counted
 * @param quantity how many
 * @param meta class, sources, notes
 */
public record FigurePart(
        @Key(value = "tentang", required = true) String subject,
        @Key(value = "nilai", required = true) Quantity quantity,
        @Inline Meta meta)
        implements Classified {}
