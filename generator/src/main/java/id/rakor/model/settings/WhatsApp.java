package id.rakor.model.settings;

import id.rakor.model.value.Key;

/**
 * What stands around the text on a meeting that is copied into a chat.
 *
 * @param opening what it begins with, at most {@value #MOST} characters, or null
 * @param closing what it ends with, at most {@value #MOST} characters, or null
 */
public record WhatsApp(
        @Key("pembuka") String opening, @Key("penutup") String closing) {
    /** The most characters that opening or closing may have. */
    public static final int MOST = 150;
}
