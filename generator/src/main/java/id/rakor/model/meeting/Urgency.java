package id.rakor.model.meeting;

import id.rakor.model.value.Key;

/** How fast a letter is to be dealt with. */
public enum Urgency {
    @Key("biasa")
    ORDINARY,
    @Key("segera")
    URGENT,
    @Key("amat-segera")
    MOST_URGENT
}
