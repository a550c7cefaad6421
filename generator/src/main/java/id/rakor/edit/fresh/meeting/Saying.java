package id.rakor.edit.fresh.meeting;

import java.util.Map;

/**
 * Something that was said at a meeting.
 *
 * @param speaker the row of who said it, itself, among those who were present
 * @param text what was said, in our own words
 */
public record Saying(Map<String, String> speaker, String text) {
    /** Whether a row is that of who said it. */
    public boolean isBy(Map<String, String> row) {
        return speaker == row;
    }
}
