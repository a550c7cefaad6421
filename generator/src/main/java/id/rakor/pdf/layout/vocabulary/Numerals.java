package id.rakor.pdf.layout.vocabulary;

import java.util.Locale;

/** Writes the numbers of lists: 1, a, A, i or I, with the signs around it. */
final class Numerals {
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final String KINDS = "1aAiI";
    private static final int LETTERS = 26;

    private Numerals() {}

    /** A number in a form such as {@code "1."}, {@code "a)"}, {@code "(1)"}. */
    static String label(String form, int number) {
        char kind = digit(form);
        String written =
                switch (kind) {
                    case 'a' -> letters(number);
                    case 'A' -> letters(number).toUpperCase(Locale.ROOT);
                    case 'i' -> roman(number);
                    case 'I' -> roman(number).toUpperCase(Locale.ROOT);
                    default -> Integer.toString(number);
                };
        int at = form.indexOf(kind);
        return at < 0 ? written + "." : form.substring(0, at) + written + form.substring(at + 1);
    }

    /** The sign of a form that stands for the number; 1 when it has none. */
    static char digit(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (KINDS.indexOf(form.charAt(i)) >= 0) {
                return form.charAt(i);
            }
        }
        return '1';
    }

    private static String letters(int number) {
        StringBuilder written = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / LETTERS) {
            written.insert(0, (char) ('a' + (rest - 1) % LETTERS));
        }
        return written.length() == 0 ? Integer.toString(number) : written.toString();
    }

    private static String roman(int number) {
        if (number < 1 || number >= 4000) {
            return Integer.toString(number);
        }
        StringBuilder written = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                written.append(ROMAN[i]);
                rest -= VALUES[i];
            }
        }
        return written.toString();
    }
}
