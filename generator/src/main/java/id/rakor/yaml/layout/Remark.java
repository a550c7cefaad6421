package id.rakor.yaml.layout;

/**
 * A comment that has a line of its own.
 *
 * @param text the comment, its {@code #} included, without blanks around it
 * @param apart whether a blank line stands above it
 */
public record Remark(String text, boolean apart) {
    /** The same with no blank line above. */
    Remark close() {
        return new Remark(text, false);
    }
}
