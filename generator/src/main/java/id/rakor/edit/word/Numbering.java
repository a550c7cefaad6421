package id.rakor.edit.word;

import id.rakor.edit.word.Block.Label;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts the paragraphs of lists as the word processor does, and says what stands before each. */
final class Numbering {
    private static final int LEVELS = 9;
    private static final int LETTERS = 26;
    private static final int UNSET = Integer.MIN_VALUE;
    private static final Pattern PLACE = Pattern.compile("%([1-9])");
    private static final Pattern PLAIN = Pattern.compile("(\\d{1,9})[.)]");
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    private final Map<String, Xml> lists = new HashMap<>();
    private final Map<String, Xml> forms = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    Numbering(Xml part) {
        part.all("w:num").forEach(list -> lists.put(list.attribute("w:numId"), list));
        part.all("w:abstractNum").forEach(form -> forms.put(form.attribute("w:abstractNumId"), form));
    }

    /** The label of the next paragraph of a list; null where it has none. */
    Label next(String id, int level) {
        Xml list = lists.get(id);
        if (list == null || level < 0 || level >= LEVELS) {
            return null;
        }
        String form = list.child("w:abstractNumId").value();
        int[] count = counts.computeIfAbsent(form, key -> unset());
        for (int i = 0; i <= level; i++) {
            boolean over = begun.add(id + ' ' + i) && override(list, i) != Xml.NONE;
            boolean fresh = over || count[i] == UNSET;
            if (fresh) {
                count[i] = (over ? override(list, i).number("w:val") : start(list, i)) - 1;
            }
            count[i] += fresh || i == level ? 1 : 0;
        }
        Arrays.fill(count, level + 1, LEVELS, UNSET);
        return label(id, level, list, count);
    }

    private Label label(String id, int level, Xml list, int[] count) {
        Xml how = level(list, level);
        String key = id + ':' + level;
        if (how.child("w:numFmt").value().equals("bullet")) {
            return new Label(key, "", 0);
        }
        Matcher place = PLACE.matcher(how.child("w:lvlText").value());
        String text = place.replaceAll(match -> {
            int at = Integer.parseInt(match.group(1)) - 1;
            return written(
                    count[at] == UNSET ? start(list, at) : count[at],
                    level(list, at).child("w:numFmt").value());
        });
        if (text.isBlank()) {
            return null;
        }
        Matcher plain = PLAIN.matcher(text);
        return new Label(key, text.strip(), plain.matches() ? Integer.parseInt(plain.group(1)) : 0);
    }

    private static int[] unset() {
        int[] count = new int[LEVELS];
        Arrays.fill(count, UNSET);
        return count;
    }

    /** How far a level of a list stands from the left. */
    int indent(String id, int level) {
        Xml list = lists.get(id);
        return list == null ? 0 : indent(level(list, level).down("w:pPr", "w:ind"));
    }

    /** How far indented text stands from the left. */
    static int indent(Xml indent) {
        return indent.attribute("w:left").isEmpty() ? indent.number("w:start") : indent.number("w:left");
    }

    private Xml level(Xml list, int level) {
        Xml form = forms.getOrDefault(list.child("w:abstractNumId").value(), Xml.NONE);
        Xml own = ofLevel(list.children(), "w:lvlOverride", level).child("w:lvl");
        return own == Xml.NONE ? ofLevel(form.children(), "w:lvl", level) : own;
    }

    private static Xml ofLevel(Iterable<Xml> among, String name, int level) {
        for (Xml one : among) {
            if (one.is(name) && one.number("w:ilvl") == level) {
                return one;
            }
        }
        return Xml.NONE;
    }

    private static Xml override(Xml list, int level) {
        return ofLevel(list.children(), "w:lvlOverride", level).child("w:startOverride");
    }

    private int start(Xml list, int level) {
        Xml start = level(list, level).child("w:start");
        return start == Xml.NONE ? 1 : start.number("w:val");
    }

    private static String written(int number, String form) {
        return switch (form) {
            case "lowerLetter" -> letters(number);
            case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
            case "none" -> "";
            default -> Integer.toString(number);
        };
    }

    private static String letters(int number) {
        int letter = (number - 1 + LETTERS) % LETTERS;
        return String.valueOf((char) ('a' + letter)).repeat(Math.max(1, (number - 1) / LETTERS + 1));
    }

    private static String roman(int number) {
        StringBuilder text = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            for (; rest >= VALUES[i]; rest -= VALUES[i]) {
                text.append(ROMAN[i]);
            }
        }
        return text.toString();
    }
}
