package id.rakor.model.place;

import id.rakor.model.value.Key;

/** Whether the meeting is led from here. */
public enum VenueRole {
    @Key("utama")
    MAIN,
    @Key("satelit")
    SATELLITE
}
