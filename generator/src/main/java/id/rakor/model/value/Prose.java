package id.rakor.model.value;

/**
 * A Markdown file that belongs to a record. Only its place is kept in memory; the text is read when
 * it is needed.
 *
 * @param file path relative to the content folder, with forward slashes
 */
public record Prose(String file) {}
