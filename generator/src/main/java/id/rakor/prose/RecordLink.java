package id.rakor.prose;

/**
 * A link from prose to a record.
 *
 * @param kind the word before the colon, {@code "orang"}; it need not be one of ours
 * @param id what stands after it
 * @param line line in the file, counted from 1
 * @param column column counted from 1 in code points
 */
public record RecordLink(String kind, String id, int line, int column) {}
