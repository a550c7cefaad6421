package id.rakor.yaml.layout;

/**
 * A comment as it was found.
 *
 * @param index where it begins
 * @param column how far in it stands; -1 when it follows the dash of what comes, and so surely speaks of that
 * @param own whether it does not speak of what stands before it on its line
 * @param remark its text, and whether a blank line stands above
 */
record Comment(int index, int column, boolean own, Remark remark) {}
