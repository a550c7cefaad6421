package id.rakor.edit.migrate;

/**
 * Brings content from one format to the next. What is of the next format already it leaves as it is, so that doing it
 * twice is doing it once.
 */
public interface Step {
    /** The format that it leads to; it comes from the one before. */
    int to();

    /** Changes what is of the old format, and says what a person must change. */
    void apply(Sheets sheets);
}
