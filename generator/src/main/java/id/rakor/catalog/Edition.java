package id.rakor.catalog;

import id.rakor.model.value.Classification;
import id.rakor.model.value.Key;

/** For whom a build is made. What is stricter than its ceiling never enters it. */
public enum Edition {
    /** For anyone: only what is classed ordinary. */
    @Key("publik")
    PUBLIC(Classification.ORDINARY),
    /** For those inside the office. */
    @Key("internal")
    INTERNAL(Classification.RESTRICTED),
    /** Everything. */
    @Key("penuh")
    FULL(Classification.TOP_SECRET);

    private final Classification ceiling;

    Edition(Classification ceiling) {
        this.ceiling = ceiling;
    }

    /** The strictest class it carries. */
    public Classification ceiling() {
        return ceiling;
    }
}
