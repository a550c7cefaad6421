package id.rakor.pdf.layout.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lists of {@code roots.txt}: what word division must know and the letters do not show. */
final class Roots {
    private static final Map<String, Set<String>> LISTS = read();

    private Roots() {}

    /** Length of the longest entry of a list that a word begins with, 0 when there is none. */
    static int longest(String list, String word) {
        Set<String> entries = LISTS.get(list);
        for (int end = word.length(); end > 1; end--) {
            if (entries.contains(word.substring(0, end))) {
                return end;
            }
        }
        return 0;
    }

    /** Whether a list has a word, whole. */
    static boolean has(String list, String word) {
        return LISTS.get(list).contains(word);
    }

    /** Whether a word ends with an entry of a list. */
    static boolean ends(String list, String word) {
        for (int start = Math.max(0, word.length() - 10); start < word.length() - 1; start++) {
            if (has(list, word.substring(start))) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> lists = new HashMap<>();
        try (InputStream in = Roots.class.getResourceAsStream("roots.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            text.lines()
                    .filter(line -> line.contains(": ") && !line.startsWith("#"))
                    .forEach(line -> {
                        int colon = line.indexOf(": ");
                        lists.computeIfAbsent(line.substring(0, colon), name -> new HashSet<>())
                                .addAll(List.of(line.substring(colon + 2).split(" ")));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(lists);
    }
}
