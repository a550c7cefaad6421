package id.rakor.edit.press.read;

/**
 * A word or a mark of a sentence.
 *
 * @param text the word
 * @param start where it begins in the sentence
 * @param end where it ends
 */
public record Token(String text, int start, int end) {
    /** Whether it is a word or number rather than a mark. */
    public boolean isWord() {
        return Character.isLetterOrDigit(text.codePointAt(0));
    }

    /** Whether it begins with a great letter. */
    public boolean isGreat() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether it is a certain mark or word. */
    public boolean is(String other) {
        return text.equalsIgnoreCase(other);
    }

    /** The word in small letters without points at its end. */
    public String folded() {
        String low = text.toLowerCase(java.util.Locale.ROOT);
        return low.endsWith(".") ? low.substring(0, low.length() - 1) : low;
    }
}
