package id.rakor.edit.known;

/**
 * A name taken apart.
 *
 * @param rank the rank with its corps, or empty
 * @param before titles before the name, or empty
 * @param bare the name itself
 * @param after degrees after the name, or empty
 * @param unknown what stands behind a comma and is no degree that is known, or empty
 */
public record NameParts(String rank, String before, String bare, String after, String unknown) {}
