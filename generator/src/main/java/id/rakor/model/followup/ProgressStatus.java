package id.rakor.model.followup;

import id.rakor.model.value.Key;

/** How a result stands. */
public enum ProgressStatus {
    @Key("selesai")
    DONE,
    @Key("dalam-proses")
    IN_PROGRESS,
    @Key("belum")
    NOT_STARTED,
    /** Cannot be followed up; a reason is due. */
    @Key("tidak-dapat")
    IMPOSSIBLE
}
