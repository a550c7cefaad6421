package id.rakor.model.source;

import id.rakor.model.value.Key;
import id.rakor.model.value.Ref;
import java.util.List;

/**
 * What another source says instead.
 *
 * @param value its reading, in our own words or as an official name or number
 * @param sources who says so
 */
public record Reading(
        @Key(value = "nilai", required = true) String value,
        @Key("sumber") List<Ref<Source>> sources) {}
