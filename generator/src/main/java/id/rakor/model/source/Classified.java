package id.rakor.model.source;

import id.rakor.model.value.Classification;

/** A record that may say how secret it is and where it comes from. */
public interface Classified {
    /** What it says about itself; never null. */
    Meta meta();

    /** The class it has when it does not say. */
    default Classification defaultClass() {
        return Classification.ORDINARY;
    }

    /** Its own class, apart from that of the record it stands in. */
    default Classification classification() {
        Classification given = meta().classification();
        return given == null ? defaultClass() : given;
    }
}
