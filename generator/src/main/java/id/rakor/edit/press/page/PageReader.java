package id.rakor.edit.press.page;

import id.rakor.edit.press.page.Page.Line;
import id.rakor.finding.Finding;
import id.rakor.finding.Place;
import id.rakor.text.Words;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/**
 * Reads the file of a report, a page or plain text, and leaves out what is not the report: menus, buttons, lists of other
 * news, what is said twice. It never throws for what it finds, and it fetches nothing.
 */
public final class PageReader {
    private static final int MEGABYTE = 1024 * 1024;
    private static final int MOST = 5;
    private static final int LONGEST = 60_000;
    private static final int WRAPPED = 40;
    private static final double LOUD = 0.7;
    private static final String ITEM = "(\\d{1,2}[.)]|[-\u2022*\u2013]) .*";
    private static final Pattern MARKUP =
            Pattern.compile("(?is)<(!doctype\\s+html|html|head|body|article|div|p|meta|h1)\\b");

    private final Words words;
    private final Set<String> loose;

    /** One that knows residue by some words. */
    public PageReader(Words words) {
        this.words = words;
        this.loose = Set.of(words.text("berita.judul-kecil").split("\\|"));
    }

    /** Whether a text is that of a page rather than plain text. */
    public static boolean isMarkup(String text) {
        return MARKUP.matcher(text.substring(0, Math.min(text.length(), LONGEST)))
                .find();
    }

    /** The text of a file, UTF-8 or else Windows-1252; empty when it cannot be read or is too large. */
    public static String text(Path path) {
        try {
            if (Files.size(path) > (long) MOST * MEGABYTE) {
                return "";
            }
            byte[] bytes = Files.readAllBytes(path);
            return isUtf(bytes) ? new String(bytes, StandardCharsets.UTF_8) : western(bytes);
        } catch (IOException e) {
            return "";
        }
    }

    private static String western(byte[] bytes) {
        return new String(bytes, Charset.forName("windows-1252"));
    }

    private static boolean isUtf(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Reads a file. */
    public Page read(Path path) {
        String file = path.getFileName().toString();
        Place place = Place.file(file);
        try {
            if (Files.size(path) > (long) MOST * MEGABYTE) {
                return nothing(file, Finding.of(PressCode.UNREADABLE, place, file, Integer.toString(MOST)));
            }
            byte[] bytes = Files.readAllBytes(path);
            List<Finding> findings = new ArrayList<>();
            if (!isUtf(bytes)) {
                findings.add(Finding.of(PressCode.WINDOWS, place, file));
            }
            return read(file, isUtf(bytes) ? new String(bytes, StandardCharsets.UTF_8) : western(bytes), findings);
        } catch (IOException e) {
            return nothing(file, Finding.of(PressCode.UNREADABLE, place, file, Integer.toString(MOST)));
        }
    }

    private Page read(String file, String text, List<Finding> findings) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        boolean page = isMarkup(plain);
        HtmlText html = page ? new HtmlText(Jsoup.parse(plain)) : null;
        List<Line> raw = page ? html.lines() : lines(plain);
        Residue residue = new Residue(words, page ? html.imprint() : Residue.NOTHING);
        List<Line> lines = new ArrayList<>(residue.kept(raw));
        Place place = Place.file(file);
        if (lines.isEmpty()) {
            findings.add(Finding.of(PressCode.EMPTY, place, file));
        }
        int size = 0;
        int last = 0;
        while (last < lines.size() && size + lines.get(last).text().length() <= LONGEST) {
            size += lines.get(last).text().length();
            last++;
        }
        if (last < lines.size()) {
            findings.add(Finding.of(PressCode.LONG, place, file, Integer.toString(LONGEST)));
            lines = lines.subList(0, last);
        }
        if (isLoud(lines)) {
            findings.add(Finding.of(PressCode.CAPITALS, place, file));
            Quiet quiet = new Quiet(words);
            lines.replaceAll(line -> new Line(line.number(), quiet.text(line.text()), line.item()));
        }
        return new Page(file, lines, residue.imprint(), raw.size() - lines.size(), findings);
    }

    private List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        boolean open = false;
        for (String line : text.split("\\R", -1)) {
            number++;
            String plain = tidy(line);
            Line last = open ? lines.get(lines.size() - 1) : null;
            if (last != null && goesOn(last.text(), plain)) {
                lines.set(lines.size() - 1, new Line(last.number(), last.text() + " " + plain, last.item()));
            } else if (!plain.isEmpty()) {
                lines.add(new Line(number, plain, plain.matches(ITEM)));
            }
            open = !plain.isEmpty();
        }
        return lines;
    }

    /** Whether a paragraph was broken by hand here: nothing ends it, and what follows does not begin anew. */
    private boolean goesOn(String text, String next) {
        boolean ended = text.matches(".*[.!?:;\"\u201d\u2019)|]$");
        boolean hanging = text.endsWith(",")
                || loose.contains(text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
        return !ended && text.length() > WRAPPED && !next.matches(ITEM) && next.matches("[\\p{Ll}(].*")
                || hanging && text.length() > WRAPPED && next.matches("[\\p{L}\\p{N}(\"\u201c].*");
    }

    /** A text with single blanks, without invisible letters. */
    static String tidy(String text) {
        return text.replaceAll("[\u00AD\u200B-\u200D\u2060\uFEFF]", "")
                .replaceAll("[\\s\u00A0\u2007\u202F]+", " ")
                .strip()
                .replaceFirst("^(\\p{Lu}{4,})[-\u2013\u2014](?=\\p{Lu}\\p{Ll})", "$1 - ");
    }

    private static boolean isLoud(List<Line> lines) {
        long great = 0;
        long small = 0;
        for (Line line : lines) {
            great += line.text().chars().filter(Character::isUpperCase).count();
            small += line.text().chars().filter(Character::isLowerCase).count();
        }
        return great > 40 && great > LOUD * (great + small);
    }

    private static Page nothing(String file, Finding finding) {
        return new Page(file, List.of(), Residue.NOTHING, 0, List.of(finding));
    }

    /** What two lines have in common that say the same. */
    static String key(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
