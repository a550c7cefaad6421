package id.rakor.model.source;

import id.rakor.model.value.Key;

/** How sure a reading is. */
public enum Confidence {
    /** Said outright. */
    @Key("pasti")
    CERTAIN,
    /** Follows from what is said. */
    @Key("disimpulkan")
    INFERRED,
    /** Doubtful. */
    @Key("ragu")
    DOUBTFUL
}
