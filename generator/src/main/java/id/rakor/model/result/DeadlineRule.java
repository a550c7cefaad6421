package id.rakor.model.result;

import id.rakor.model.value.Day;
import id.rakor.model.value.Key;

/**
 * A deadline as a time that runs from something.
 *
 * @param count how many, at least 1
 * @param unit of what
 * @param start from when it runs
 * @param from the day it runs from; given exactly when {@code start} is a date
 */
public record DeadlineRule(
        @Key(value = "jumlah", required = true) Integer count,
        @Key(value = "satuan", required = true) DeadlineUnit unit,
        @Key(value = "sejak", required = true) DeadlineStart start,
        @Key("dari") Day from) {}
