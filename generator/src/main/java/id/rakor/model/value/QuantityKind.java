package id.rakor.model.value;

/** How a number is meant. */
public enum QuantityKind {
    /** Counted. */
    @Key("pasti")
    EXACT,
    /** About. */
    @Key("kira-kira")
    APPROXIMATE,
    /** What somebody claims, not counted by us. */
    @Key("klaim")
    CLAIMED
}
