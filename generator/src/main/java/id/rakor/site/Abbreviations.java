package id.rakor.site;

import id.rakor.view.Abbreviation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Marks the first place of every known abbreviation in the content of a page with what it stands
 * for. One that stands for several things is marked only where the page itself spells out exactly
 * one of them. It goes through a page once.
 */
final class Abbreviations {
    private static final Set<String> PASSED_OVER = Set.of("abbr", "h1", "script", "style", "svg", "textarea");
    private static final String TITLE = " title=\"";
    private static final String BEGIN = "<main";
    private static final String END = "</main>";

    private final Map<String, List<Abbreviation>> byFirstWord = new HashMap<>();

    Abbreviations(List<Abbreviation> all) {
        for (Abbreviation one : all) {
            String text = escaped(one.text());
            List<String> meanings =
                    one.meanings().stream().map(Abbreviations::escaped).toList();
            int first = wordEnd(text, 0);
            if (first > 0) {
                byFirstWord
                        .computeIfAbsent(text.substring(0, first), word -> new ArrayList<>())
                        .add(new Abbreviation(text, meanings));
            }
        }
        byFirstWord
                .values()
                .forEach(list -> list.sort(
                        (a, b) -> Integer.compare(b.text().length(), a.text().length())));
    }

    /** The page with its abbreviations marked. */
    String mark(String page) {
        int begin = page.indexOf(BEGIN);
        int end = page.lastIndexOf(END);
        return begin < 0 || end < begin || byFirstWord.isEmpty() ? page : new Marking(page, begin, end).mark();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** One way through one page. */
    private final class Marking {
        private final String page;
        private final int begin;
        private final int end;
        private final StringBuilder out;
        private final Set<String> marked = new HashSet<>();
        private int at;

        Marking(String page, int begin, int end) {
            this.page = page;
            this.begin = begin;
            this.end = end;
            this.out = new StringBuilder(page.length() + 1024).append(page, 0, begin);
            this.at = begin;
        }

        String mark() {
            while (at < end) {
                char c = page.charAt(at);
                if (c == '<') {
                    copy(afterTag());
                } else if (c == '&') {
                    int semicolon = page.indexOf(';', at);
                    copy(semicolon < 0 ? at + 1 : semicolon + 1);
                } else if (Character.isLetterOrDigit(c)) {
                    word();
                } else {
                    copy(at + 1);
                }
            }
            return out.append(page, end, page.length()).toString();
        }

        private void copy(int to) {
            int stop = Math.min(to, end);
            out.append(page, at, stop);
            at = stop;
        }

        /** Behind the tag that stands here; of an element that is passed over, behind its end. */
        private int afterTag() {
            int close = at + 1;
            char quote = 0;
            while (close < end && (quote != 0 || page.charAt(close) != '>')) {
                char c = page.charAt(close++);
                if (quote == c) {
                    quote = 0;
                } else if (quote == 0 && (c == '"' || c == '\'')) {
                    quote = c;
                }
            }
            String name = page.substring(at + 1, wordEnd(page, at + 1));
            if (!PASSED_OVER.contains(name)) {
                return close + 1;
            }
            int over = page.indexOf("</" + name, close);
            return over < 0 ? end : over;
        }

        private void word() {
            int stop = wordEnd(page, at);
            for (Abbreviation one : byFirstWord.getOrDefault(page.substring(at, stop), List.of())) {
                int after = at + one.text().length();
                boolean here = page.startsWith(one.text(), at)
                        && after <= end
                        && !Character.isLetterOrDigit(page.charAt(after));
                if (here && marked.add(one.text())) {
                    String meaning = meaning(one);
                    if (meaning != null) {
                        out.append("<abbr").append(TITLE).append(meaning).append("\">");
                        copy(after);
                        out.append("</abbr>");
                        return;
                    }
                }
            }
            copy(stop);
        }

        /** What it stands for on this page; null when that is not decided. */
        private String meaning(Abbreviation one) {
            if (one.meanings().size() == 1) {
                return one.meanings().get(0);
            }
            List<String> spelt = one.meanings().stream()
                    .filter(meaning -> {
                        int place = page.indexOf(meaning, begin);
                        return place >= 0 && place < end;
                    })
                    .toList();
            return spelt.size() == 1 ? spelt.get(0) : null;
        }
    }
}
