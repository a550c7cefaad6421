package id.rakor.model.meeting;

import id.rakor.model.law.Regulation;
import id.rakor.model.source.Classified;
import id.rakor.model.source.Meta;
import id.rakor.model.value.Inline;
import id.rakor.model.value.Key;
import id.rakor.model.value.Names;
import id.rakor.model.value.Ref;
import id.rakor.model.value.Shorthand;

/**
 * What a meeting rests on.
 *
 * @param regulation the norm, or null
 * @param written as the source cites it, or null
 * @param relation how it matters here, in our own words, or null
 * @param meta class, sources, notes
 */
public record Basis(
        @Key("regulasi") @Shorthand Ref<Regulation> regulation,
        @Key("tertulis") @Names String written,
        @Key("hubungan") @Names String relation,
        @Inline Meta meta)
        implements Classified {}
