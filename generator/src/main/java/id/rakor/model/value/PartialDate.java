package id.rakor.model.value;

/**
 * A date as a source gives it and as we read it. At least one component is known; a mere weekday is
 * a date too.
 *
 * @param read the date as read, as exactly as it is known, or null
 * @param weekday the weekday that the source names, or null
 * @param after the earliest day it can have been, when reasoned from other facts, or null
 * @param before the latest day it can have been, or null
 * @param written the words of the source, faults included, or null
 */
public record PartialDate(
        @Key("baca") @Shorthand Day read,
        @Key("hari") Weekday weekday,
        @Key("sejak") Day after,
        @Key("hingga") Day before,
        @Key("tertulis") String written) {

    /** A date known by its reading alone. */
    public static PartialDate of(Day day) {
        return new PartialDate(day, null, null, null, null);
    }
}
