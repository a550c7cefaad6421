package id.rakor.finding;

/**
 * The name of one kind of finding. Each room lists its own kinds in an enum that implements this
 * interface; the words live under {@code temuan.<id>.*} in the text files.
 */
public interface Code {
    /** The stable name that users see and may look up: a letter and two digits, {@code "K01"}. */
    String id();

    /** How much a finding of this kind weighs. */
    Severity severity();
}
