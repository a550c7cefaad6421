package id.rakor.yaml.layout;

/**
 * A comment as it was found.
 *
 * @param index where it begins
 * @param column how far its line is indented
 * @param own whether it does not speak of what stands before it on its line
 * @param remark its text, and whether a blank line stands above
 */
record Comment(int index, int column, boolean own, Remark remark) {}
