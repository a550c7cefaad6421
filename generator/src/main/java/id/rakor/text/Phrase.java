package id.rakor.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A phrase with places to fill: {@code {0}} takes an argument, {@code {0|meeting|meetings}} chooses
 * by one. A brace that no digit follows is a brace; nothing is quoted and no apostrophe is special.
 */
final class Phrase {
    private static final int MOST_ARGUMENTS = 10;

    private sealed interface Part {}

    private record Plain(String text) implements Part {}

    private record Argument(int index) implements Part {}

    private record Choice(int index, String one, String many) implements Part {}

    private final List<Part> parts;
    private final SortedSet<Integer> indexes;

    private Phrase(List<Part> parts) {
        this.parts = List.copyOf(parts);
        this.indexes = new TreeSet<>();
        for (Part part : parts) {
            if (part instanceof Argument a) {
                indexes.add(a.index);
            } else if (part instanceof Choice c) {
                indexes.add(c.index);
            }
        }
    }

    /** Reads a phrase; empty when a place to fill is not closed or not one of the two forms. */
    static Optional<Phrase> parse(String text) {
        List<Part> parts = new ArrayList<>();
        int plain = 0;
        int at = text.indexOf('{');
        while (at >= 0) {
            if (!isDigit(text, at + 1)) {
                at = text.indexOf('{', at + 1);
                continue;
            }
            int end = text.indexOf('}', at);
            Part part = end < 0 ? null : place(text.substring(at + 1, end));
            if (part == null) {
                return Optional.empty();
            }
            parts.add(new Plain(text.substring(plain, at)));
            parts.add(part);
            plain = end + 1;
            at = text.indexOf('{', plain);
        }
        parts.add(new Plain(text.substring(plain)));
        return Optional.of(new Phrase(parts));
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) < '0' + MOST_ARGUMENTS;
    }

    private static Part place(String inner) {
        int index = inner.charAt(0) - '0';
        if (inner.length() == 1) {
            return new Argument(index);
        }
        String[] forms = inner.split("\\|", -1);
        return forms.length == 3 && forms[0].length() == 1 ? new Choice(index, forms[1], forms[2]) : null;
    }

    /** Which arguments it asks for. */
    SortedSet<Integer> indexes() {
        return indexes;
    }

    /** Which arguments it shows; those it only chooses by are not among them. */
    SortedSet<Integer> shown() {
        return parts.stream()
                .filter(Argument.class::isInstance)
                .map(part -> ((Argument) part).index)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The phrase filled with texts; {@code isOne} tells for each whether it means exactly one. */
    String fill(List<String> args, List<Boolean> isOne) {
        if (parts.size() == 1 && parts.get(0) instanceof Plain p) {
            return p.text;
        }
        StringBuilder out = new StringBuilder();
        for (Part part : parts) {
            if (part instanceof Plain p) {
                out.append(p.text);
            } else if (part instanceof Argument a) {
                out.append(args.get(a.index));
            } else if (part instanceof Choice c) {
                out.append(isOne.get(c.index) ? c.one : c.many);
            }
        }
        return out.toString();
    }
}
