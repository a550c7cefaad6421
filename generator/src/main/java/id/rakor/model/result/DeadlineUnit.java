package id.rakor.model.result;

import id.rakor.model.value.Key;

/** What the time of a deadline is counted in. */
public enum DeadlineUnit {
    /** Days of the calendar. */
    @Key("hari")
    DAYS,
    /** Monday to Friday; public holidays are not known. */
    @Key("hari-kerja")
    WORKING_DAYS,
    @Key("minggu")
    WEEKS,
    /** By the calendar: the same day of a later month, or its last day. */
    @Key("bulan")
    MONTHS,
    @Key("tahun")
    YEARS
}
