package id.rakor.text;

import id.rakor.finding.Finding;
import id.rakor.finding.Place;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one file of words: UTF-8 lines {@code key = words}, remarks after {@code #}, a line that
 * ends in a backslash goes on in the next. {@code \n}, {@code \t}, {@code \\} and a backslash before
 * a space are understood; a byte order mark and CRLF are accepted.
 */
final class WordFile {
    private static final Pattern ENTRY = Pattern.compile("\\s*([A-Za-z0-9_.-]+)\\s*=\\s*(.*)", Pattern.DOTALL);
    private static final Pattern ESCAPE = Pattern.compile("\\\\(.?)", Pattern.DOTALL);

    /** The words of one key, and where the key stands. */
    record Entry(Phrase phrase, String raw, int line, int column) {}

    private final String name;
    private final Consumer<Finding> findings;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private WordFile(String name, Consumer<Finding> findings) {
        this.name = name;
        this.findings = findings;
    }

    /** The entries of a file, in its order; of a doubled key the first counts. */
    static Map<String, Entry> read(String name, byte[] bytes, Consumer<Finding> findings) {
        WordFile file = new WordFile(name, findings);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            file.readLines(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            findings.accept(Finding.of(WordFault.UNREADABLE, Place.file(name)));
        }
        return file.entries;
    }

    private void readLines(String text) {
        String[] lines = text.split("\r?\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String first = lines[i].strip();
            if (first.isEmpty() || first.startsWith("#")) {
                continue;
            }
            int line = i + 1;
            StringBuilder whole = new StringBuilder(lines[i]);
            while (goesOn(whole) && i + 1 < lines.length) {
                whole.setLength(whole.length() - 1);
                whole.append(lines[++i].stripLeading());
            }
            readEntry(whole.toString(), line);
        }
    }

    private static boolean goesOn(CharSequence line) {
        int slashes = 0;
        while (slashes < line.length() && line.charAt(line.length() - 1 - slashes) == '\\') {
            slashes++;
        }
        return slashes % 2 == 1;
    }

    private void readEntry(String text, int line) {
        Matcher m = ENTRY.matcher(text);
        if (!m.matches()) {
            findings.accept(Finding.of(WordFault.NO_KEY, Place.at(name, line, 1)));
            return;
        }
        String key = m.group(1);
        Place place = Place.at(name, line, text.codePointCount(0, m.start(1)) + 1);
        String raw = ESCAPE.matcher(m.group(2)).replaceAll(e -> Matcher.quoteReplacement(meant(e.group(1))));
        Phrase.parse(raw)
                .ifPresentOrElse(
                        phrase -> keep(key, new Entry(phrase, raw, line, place.column()), place),
                        () -> findings.accept(Finding.of(WordFault.BROKEN_PLACE, place, key)));
    }

    private static String meant(String escaped) {
        return switch (escaped) {
            case "n" -> "\n";
            case "t" -> "\t";
            default -> escaped;
        };
    }

    private void keep(String key, Entry entry, Place place) {
        Entry before = entries.putIfAbsent(key, entry);
        if (before != null) {
            findings.accept(Finding.of(WordFault.DOUBLED, place, key, Integer.toString(before.line)));
        }
    }
}
