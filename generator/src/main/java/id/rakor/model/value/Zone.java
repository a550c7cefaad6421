package id.rakor.model.value;

/** One of the three Indonesian time zones. */
public enum Zone {
    /** Western Indonesian time, UTC+7. */
    @Key("wib")
    WIB,
    /** Central Indonesian time, UTC+8. */
    @Key("wita")
    WITA,
    /** Eastern Indonesian time, UTC+9. */
    @Key("wit")
    WIT
}
