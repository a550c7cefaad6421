package id.rakor.model.value;

import java.time.DayOfWeek;

/** A day of the week, Monday first as in {@link DayOfWeek}. */
public enum Weekday {
    @Key("senin")
    MONDAY,
    @Key("selasa")
    TUESDAY,
    @Key("rabu")
    WEDNESDAY,
    @Key("kamis")
    THURSDAY,
    @Key("jumat")
    FRIDAY,
    @Key("sabtu")
    SATURDAY,
    @Key("minggu")
    SUNDAY;

    /** The same day in the JDK's terms. */
    public DayOfWeek day() {
        return DayOfWeek.of(ordinal() + 1);
    }
}
