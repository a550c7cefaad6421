package id.rakor.model.value;

import java.util.regex.Pattern;

/**
 * The name of a record, unique within its type: small Latin letters, digits and single hyphens, at
 * most {@value #MAX} characters, and no name that Windows keeps for its devices.
 *
 * @param text the id as it is written
 */
public record Id(String text) implements Comparable<Id> {
    /** The longest id, in characters. */
    public static final int MAX = 60;

    /** What an id looks like but for its length, as a regular expression that JavaScript reads alike. */
    public static final String FORM = "(?!(?:con|prn|aux|nul|(?:com|lpt)[0-9])(?![a-z0-9-]))[a-z0-9]+(?:-[a-z0-9]+)*";

    private static final Pattern WHOLE = Pattern.compile(FORM);

    public Id {
        if (!isValid(text)) {
            throw new IllegalArgumentException("not an id: " + text);
        }
    }

    /** Whether a text may serve as an id. */
    public static boolean isValid(String text) {
        return text.length() <= MAX && WHOLE.matcher(text).matches();
    }

    @Override
    public int compareTo(Id other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
