package id.rakor.model.meeting;

import id.rakor.model.value.Key;

/** A reporting period of the action plan on social conflict, four months each. */
public enum Period {
    /** January to April. */
    @Key("B04")
    B04,
    /** May to August. */
    @Key("B08")
    B08,
    /** September to December. */
    @Key("B12")
    B12
}
