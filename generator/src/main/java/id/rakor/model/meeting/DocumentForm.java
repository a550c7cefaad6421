package id.rakor.model.meeting;

import id.rakor.model.value.Key;

/** Whether a paper that is kept is the original or a copy. */
public enum DocumentForm {
    @Key("asli")
    ORIGINAL,
    @Key("kopi")
    COPY
}
