package id.rakor.edit.update;

import id.rakor.edit.known.Known;
import id.rakor.model.result.Result;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The results that a meeting has, found for rows. The text goes before the number, so that a row put between others does
 * not take the place of one that is followed up.
 */
public final class RecordedResults {
    private static final int TELLING = 4;
    private static final int ENOUGH = 4;

    private final Map<String, There> byNumber = new LinkedHashMap<>();
    private final Map<String, There> byCode = new LinkedHashMap<>();
    private final Set<String> expected = new HashSet<>();
    private final Set<String> taken = new HashSet<>();

    /**
     * A result where it stands.
     *
     * @param result the result
     * @param number its number with those it stands in, as a key
     * @param pointer the way to it in the file of its meeting
     */
    public record There(Result result, String number, String pointer) {}

    /** The results of a meeting, those inside others too. */
    public void add(List<Result> results) {
        add(results, "", "/hasil");
    }

    private void add(List<Result> results, String before, String pointer) {
        for (int i = 0; i < results.size(); i++) {
            Result result = results.get(i);
            String number = before + "." + Objects.toString(result.number(), "");
            There there = new There(result, number(number), pointer + "/" + i);
            byCode.putIfAbsent(result.code(), there);
            if (!there.number().isEmpty()) {
                byNumber.putIfAbsent(there.number(), there);
            }
            add(result.children(), number, there.pointer() + "/butir");
        }
    }

    /** What two ways of writing a number have in common. */
    public static String number(String text) {
        return Known.key(text).replaceAll("(\\d)-([a-z])", "$1$2");
    }

    /** The texts of all rows, so that what one of them says word for word is not taken for another. */
    public void expect(Collection<String> texts) {
        texts.forEach(text -> expected.add(Known.key(text)));
    }

    /** The result that a row is about; a result is about one row alone. */
    public Optional<There> take(String key, String number, String text) {
        Optional<There> found = keyed(key, text)
                .or(() -> find(number, text))
                .filter(there -> taken.add(there.result().code()));
        return found;
    }

    /** The result whose code is the key of a row, unless another row says it word for word. */
    private Optional<There> keyed(String key, String text) {
        return coded(key)
                .filter(there -> !taken.contains(there.result().code()))
                .filter(there -> isSaid(there, Known.key(text))
                        || text.isEmpty()
                        || !expected.contains(Known.key(there.result().text())));
    }

    private Optional<There> find(String number, String text) {
        String key = Known.key(text);
        There numbered = byNumber.get(number(number));
        There coded = byCode.get(number.strip());
        if (coded != null) {
            return Optional.of(coded);
        } else if (numbered != null && isSaid(numbered, key)) {
            return Optional.of(numbered);
        }
        List<There> said = byCode.values().stream()
                .filter(there ->
                        isSaid(there, key) && !taken.contains(there.result().code()))
                .toList();
        if (said.size() == 1) {
            return Optional.of(said.get(0));
        }
        return Optional.ofNullable(numbered)
                .filter(there -> !expected.contains(Known.key(there.result().text())));
    }

    private static boolean isSaid(There there, String key) {
        return Known.key(there.result().text()).equals(key);
    }

    /** Whether a text is quite another than that of a result: they share hardly a word. */
    public static boolean isOther(String recorded, String text) {
        Set<String> words = words(text);
        Set<String> shared = words(recorded);
        int all = Math.max(1, Math.min(words.size(), shared.size()));
        shared.retainAll(words);
        return shared.size() * ENOUGH < all;
    }

    private static Set<String> words(String text) {
        return Arrays.stream(Known.key(text).split("-"))
                .filter(word -> word.length() >= TELLING)
                .collect(Collectors.toSet());
    }

    /** The result with a number. */
    public Optional<There> numbered(String number) {
        return Optional.ofNullable(byNumber.get(number(number))).or(() -> coded(number));
    }

    /** The result with a code. */
    public Optional<There> coded(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Whether a row was about the result with a code. */
    public boolean isTaken(String code) {
        return taken.contains(code);
    }

    /** All codes. */
    public Set<String> codes() {
        return byCode.keySet();
    }
}
