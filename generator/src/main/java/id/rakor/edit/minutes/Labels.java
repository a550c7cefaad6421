package id.rakor.edit.minutes;

import id.rakor.edit.word.Block.Para;
import id.rakor.edit.word.Line;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Labels that a hand wrote before a paragraph, {@code "1)"}, {@code "a."} or a dash, and fields, {@code "Hari : Rabu"}. */
final class Labels {
    private static final Pattern TYPED =
            Pattern.compile("^\\s*(\\(?\\d{1,3}[.)](?=\\s|\\p{L})|\\(?(?:[a-zA-Z]|[ivxlIVXL]{2,6})[.)](?=\\s)"
                    + "|[-\u2013\u2014\u2022\u00B7\u25AA\u25CF\u25CB\u25E6*\u27A2\u25BA\u25A0\u2756\u2713\u2610-\u2612](?=\\s))"
                    + "[\\s]*(?=\\S)");
    private static final Pattern FIELD =
            Pattern.compile("^\\s*(\\p{L}[^:\\t\\n]{0,38}?)\\s*(?:[ \\t]:|:\\t|\\t\\s*:)\\s*(?=\\S|$)");
    private static final int LONGEST_NAME = 25;
    private static final int MOST_WORDS = 3;
    private static final String CHECKS = "\u2713\u2610\u2611\u2612";

    private Labels() {}

    /** The item that a paragraph is by its own label or by one that a hand wrote; empty where it has none. */
    static Optional<Lists.Item> item(Para para, Line line, Lists lists) {
        if (para.label() != null) {
            String text = para.label().text();
            return Optional.of(new Lists.Item(
                    para.label().list(), false, text, para.label().number(), para.indent(), line));
        }
        return typed(line, para.indent(), lists).or(() -> field(line, para.indent()));
    }

    private static Optional<Lists.Item> typed(Line line, int indent, Lists lists) {
        String text = line.text();
        Matcher label = TYPED.matcher(text);
        if (!label.find()) {
            return Optional.empty();
        }
        String written = label.group(1);
        Line rest = line.cut(label.end(), text.length());
        if (!written.matches(".*[\\p{L}\\d].*")) {
            Line kept = CHECKS.contains(written) ? Line.of(written + " ").and(rest) : rest;
            return Optional.of(new Lists.Item(written, true, "", 0, indent, kept));
        }
        String bare = written.replaceAll("[().]", "");
        boolean number = bare.matches("\\d+");
        boolean plain = number && !written.startsWith("(");
        int count = plain ? Integer.parseInt(bare) : 0;
        return Optional.of(new Lists.Item(form(written, bare, number, lists), true, written, count, indent, rest));
    }

    /** The form of a label: what stands around it, and whether it counts in numbers, letters or Roman ones. */
    private static String form(String written, String bare, boolean number, Lists lists) {
        if (number) {
            return written.replace(bare, "1");
        }
        String kind = bare.equals(bare.toLowerCase(java.util.Locale.ROOT)) ? "a" : "A";
        String roman = kind.equals("a") ? "i" : "I";
        boolean single = bare.length() == 1;
        boolean follows = lists.last(written.replace(bare, kind), bare.charAt(0) - 1);
        boolean first = bare.equals(roman) && !follows;
        boolean later = bare.matches("(?i)[vxl]") && !follows && lists.has(written.replace(bare, roman));
        return written.replace(bare, !single || first || later ? roman : kind);
    }

    /** A field with its value, {@code "Hari: Rabu"}, as an item without a number. */
    static Optional<Lists.Item> field(Line line, int indent) {
        String text = line.text();
        Matcher field = FIELD.matcher(text);
        if (text.indexOf('\n') >= 0 || !field.find() || !isName(field)) {
            return Optional.empty();
        }
        Line name = line.cut(field.start(1), field.end(1));
        Line value = line.cut(field.end(), text.length());
        return Optional.of(
                new Lists.Item(":", true, "", 0, indent, name.and(Line.of(": ")).and(value)));
    }

    /** A colon behind a blank also stands in sentences; behind a tabulator it does not. */
    private static boolean isName(Matcher field) {
        String name = field.group(1).strip();
        return field.group().indexOf('\t') >= 0
                || name.length() <= LONGEST_NAME && name.split(" ").length <= MOST_WORDS;
    }

    /** Whether a line begins with a sign that stands for a bullet. */
    static boolean isBullet(Line line) {
        Matcher label = TYPED.matcher(line.text());
        return label.find() && !label.group(1).matches(".*[\\p{L}\\d].*");
    }

    /** Whether a line begins with a label or is a field. */
    static boolean begins(Line line) {
        return TYPED.matcher(line.text()).find() || field(line, 0).isPresent();
    }
}
