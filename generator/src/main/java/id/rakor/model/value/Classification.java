package id.rakor.model.value;

/**
 * How secret a record or a field is, from the least to the most. The four levels are those of the
 * Indonesian rules on official papers (biasa, terbatas, rahasia, sangat rahasia).
 */
public enum Classification {
    /** Anyone may read it. */
    @Key("biasa")
    ORDINARY,
    /** For those inside the office. */
    @Key("terbatas")
    RESTRICTED,
    /** Secret. */
    @Key("rahasia")
    SECRET,
    /** Most secret. */
    @Key("sangat-rahasia")
    TOP_SECRET;

    /** The stricter of two classes. */
    public Classification or(Classification other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Whether something of this class may be seen where {@code ceiling} is the highest allowed. */
    public boolean within(Classification ceiling) {
        return compareTo(ceiling) <= 0;
    }
}
