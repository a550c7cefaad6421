package id.rakor.edit.press.page;

import id.rakor.edit.press.page.Page.Imprint;
import id.rakor.edit.press.page.Page.Line;
import id.rakor.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells what of a page is no part of its report, and takes from it what the page says of itself: title, publisher, day,
 * reporters, editors, the year in the foot.
 */
final class Residue {
    static final Imprint NOTHING = new Imprint("", "", "", "", List.of(), List.of(), "");

    private static final Pattern INNER = Pattern.compile("\\(([^)]*)\\)");
    private static final Pattern SITE =
            Pattern.compile("(?i)[\\w-]+(\\.[\\w-]+)*\\.(com|id|net|co|info|news|org|tv)\\b\\.?");
    private static final Pattern BY = Pattern.compile("(?i)^(?:oleh|by) (\\S.{1,40}?) (?:on|pada)\\b");
    private static final int OPENING = 3;
    private static final int FEW = 4;
    private static final double SAME = 0.85;
    private static final int SHORT = 90;

    private final Set<String> begins;
    private final Set<String> holds;
    private final Set<String> ends;
    private final Pattern day;
    private final Pattern foot;
    private final String rights;
    private final Pattern credit;
    private final Pattern loose;
    private final Pattern head;
    private final Pattern press;
    private final Pattern photo;
    private final List<String> reporters = new ArrayList<>();
    private final List<String> editors = new ArrayList<>();
    private final Set<String> editing;
    private String title;
    private String publisher;
    private String published;
    private String year;
    private final String address;

    Residue(Words words, Imprint said) {
        this.begins = set(words, "berita.sisa.awal");
        this.holds = set(words, "berita.sisa.berisi");
        this.ends = set(words, "berita.sisa.ekor");
        this.editing = set(words, "berita.kredit.editor");
        this.rights = words.text("berita.hak");
        this.foot = Pattern.compile("(?i)(" + words.text("berita.hak") + ").*?(\\d{4})?\\W*$");
        this.day = Pattern.compile("(?i)(?:.{0,40}?\\W)?((?:(?:" + words.text("berita.hari") + "),? )?\\d{1,2}"
                + " ?(?:[-/]| )(?:\\d{1,2}|" + words.text("berita.bulan") + ")(?:[-/]| )\\d{4}|(?:"
                + words.text("berita.bulan") + ") \\d{1,2}, \\d{4})(?:\\W.{0,30})?");
        this.credit = Pattern.compile(
                "(?i)^\\W*(" + words.text("berita.kredit") + ")\\s*[:\u2013-]\\s*(.{2,60}?)(?=\\s*\\||\\s*$)");
        this.loose =
                Pattern.compile("(?i)^\\W*(" + words.text("berita.kredit-saja") + ")\\s*[: ]\\s*(?=\\p{L})(.{2,50}?)$");
        this.photo = Pattern.compile("(?i)\\b(?:" + words.text("berita.foto") + ")\\s*:");
        this.press = Pattern.compile("(?i)\\b(" + words.text("berita.penerbit") + ")\\b");
        this.head = Pattern.compile(
                "^([\\p{L}\\p{N}.,/'() -]{2,60}?)(?:\\s*[\u2013\u2014|]{1,2}\\s*|\\s+-{1,2}\\s*|,?-{1,2}\\s+)(?=\\S)");
        this.title = said.title();
        this.publisher = said.publisher();
        this.published = said.published();
        this.year = said.year();
        this.address = said.address();
        reporters.addAll(said.reporters());
        editors.addAll(said.editors());
    }

    private static Set<String> set(Words words, String key) {
        return new HashSet<>(words.several(key));
    }

    Imprint imprint() {
        return new Imprint(title, publisher, published, address, reporters, editors, year);
    }

    /** The lines that make the report. */
    List<Line> kept(List<Line> lines) {
        List<Line> kept = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        boolean tail = false;
        for (Line line : lines) {
            String key = PageReader.key(line.text());
            tail |= kept.size() > 1
                    && ends.stream()
                            .anyMatch(end -> key.equals(end) || key.startsWith(end + " ") && key.length() < SHORT);
            boolean residue = isResidue(line, key, kept.isEmpty());
            boolean known = !seen.add(key);
            int before = residue || tail ? -1 : again(key, kept);
            if (before >= 0 && line.text().length() > kept.get(before).text().length()) {
                kept.set(before, line);
            } else if (!residue && !known && before < 0 && !tail) {
                kept.add(line);
            }
        }
        kept.removeIf(line -> PageReader.key(line.text()).equals(PageReader.key(title)));
        for (int i = 0; i < Math.min(OPENING, kept.size()); i++) {
            dateline(kept, i);
        }
        return kept;
    }

    private boolean isResidue(Line line, String key, boolean first) {
        String text = line.text();
        boolean lettered = text.codePoints().anyMatch(Character::isLetter);
        if (!lettered || isFoot(text) || isCredit(text) || isDay(text)) {
            return true;
        }
        boolean brief = text.length() < 2 * SHORT;
        if ((brief && begins.stream().anyMatch(begin -> key.equals(begin) || key.startsWith(begin + " ")))
                || (brief && holds.stream().anyMatch(part -> (" " + key + " ").contains(" " + part + " ")))) {
            return true;
        }
        if (brief && photo.matcher(text).find() || isSite(text)) {
            return true;
        }
        boolean heading = !line.item() && !text.matches(".*[.!?:;,\"\u201d\u2019)]$");
        if (title.isEmpty() && first && heading && key.split(" ").length >= FEW) {
            title = text;
            return true;
        }
        return heading && !line.item() && key.split(" ").length <= FEW;
    }

    /** Whether a line is no more than the address of the paper. */
    private boolean isSite(String text) {
        Matcher site = SITE.matcher(text);
        boolean found = text.split(" ").length <= 2 && site.find();
        publisher = found && publisher.isEmpty() ? site.group() : publisher;
        return found;
    }

    private boolean isFoot(String text) {
        Matcher matcher = foot.matcher(text);
        boolean found = text.length() < SHORT && matcher.find();
        if (found && matcher.group(2) != null && year.isEmpty()) {
            year = matcher.group(2);
        }
        if (found && publisher.isEmpty()) {
            String name = text.replaceAll("(?i)" + rights + "|\\(c\\)|\\d{4}|[.,]", "")
                    .strip();
            publisher = name.matches(".*\\p{Lu}.*") && name.split(" ").length <= 6 ? name : "";
        }
        return found;
    }

    private boolean isCredit(String text) {
        boolean found = false;
        for (String part : text.split("\\|")) {
            Matcher strict = credit.matcher(part.strip());
            boolean named = strict.find();
            Matcher matcher = named || text.endsWith(".") ? strict : loose.matcher(part.strip());
            if (text.length() < SHORT && (named || matcher.find())) {
                found = true;
                String who = matcher.group(2).strip();
                boolean edits = editing.contains(matcher.group(1).toLowerCase(Locale.ROOT));
                List<String> list = edits ? editors : reporters;
                if (!list.contains(who)) {
                    list.add(who);
                }
            }
        }
        return found;
    }

    private boolean isDay(String text) {
        Matcher matcher = day.matcher(text);
        Matcher by = BY.matcher(text);
        boolean found = text.length() < SHORT && matcher.matches() && !text.matches(".*[.!?][\"\u201d]?$");
        if (found && published.isEmpty()) {
            published = matcher.group(1);
        }
        if (found && by.find() && reporters.isEmpty()) {
            reporters.add(by.group(1));
        }
        return found;
    }

    /** The line that said before what a line says: the same, a part of it, or nearly the same; -1 where none did. */
    private static int again(String key, List<Line> kept) {
        Set<String> words = new HashSet<>(Arrays.asList(key.split(" ")));
        for (int i = 0; i < kept.size(); i++) {
            String other = PageReader.key(kept.get(i).text());
            boolean inside = other.contains(key) || other.length() > SHORT / 2 && key.contains(other);
            if (key.length() > SHORT / 2 && (inside || isNear(words, other))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isNear(Set<String> words, String other) {
        Set<String> there = new HashSet<>(Arrays.asList(other.split(" ")));
        Set<String> both = new HashSet<>(words);
        both.retainAll(there);
        return both.size() >= SAME * Math.max(words.size(), there.size());
    }

    /** Takes the name of the paper, or of the place, off the beginning of the report. */
    private void dateline(List<Line> kept, int at) {
        Matcher matcher = head.matcher(kept.get(at).text());
        if (!matcher.find() || !isName(matcher.group(1))) {
            return;
        }
        Line first = kept.get(at);
        String name = matcher.group(1).strip();
        if (name.matches(".*\\d.*")) {
            return;
        }
        kept.set(at, new Line(first.number(), first.text().substring(matcher.end()), first.item()));
        Matcher inner = INNER.matcher(name);
        Matcher site = SITE.matcher(first.text().substring(0, matcher.end()));
        if (site.find()) {
            publisher = publisher.isEmpty() ? site.group() : publisher;
            dateline(kept, at);
        } else if (publisher.isEmpty() && inner.find()) {
            publisher = inner.group(1);
        } else if (publisher.isEmpty() && SITE.matcher(kept.get(at).text()).lookingAt()) {
            dateline(kept, at);
        } else if (publisher.isEmpty() && press.matcher(name).find()) {
            publisher = name;
        }
    }

    private static boolean isName(String text) {
        return Arrays.stream(text.strip().split("[ ,/]+"))
                .allMatch(word ->
                        word.matches("[(\\p{Lu}\\p{N}].*") || SITE.matcher(word).matches());
    }
}
