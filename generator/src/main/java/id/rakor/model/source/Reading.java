package id.rakor.model.source;

import id.rakor.model.value.Either;
import id.rakor.model.value.Key;
import id.rakor.model.value.Ref;
import java.util.List;

/**
 * What another source says instead.
 *
 * @param value its reading, in our own words or as an official name or number, or null
 * @param person the person it names instead, or null
 * @param institution the body it names instead, or null
 * @param sources who says so
 */
public record Reading(
        @Key("nilai") @Either String value,
        @Key("orang") @Either Ref<Pointed.Person> person,
        @Key("lembaga") @Either Ref<Pointed.Institution> institution,
        @Key("sumber") List<Ref<Source>> sources) {}
