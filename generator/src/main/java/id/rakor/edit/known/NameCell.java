package id.rakor.edit.known;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What lists put into the cell of a name: the name, often an office behind a comma, a stroke or on a line of its own, and
 * numbers that identify a person, which are left out.
 *
 * @param name the name with its titles
 * @param office the office, or empty
 * @param isIdentified whether a number that identifies the person was left out
 */
public record NameCell(String name, String office, boolean isIdentified) {
    private static final Pattern NUMBER = Pattern.compile(
            "(?i)[ \\n,/(-]*\\b(?:NIP|NRP|NIK|NPP)\\b[ .:]*[\\d ./-]*\\d[)]?|[ \\n,/(-]*\\b(?:\\d{18}|\\d{8} \\d{6} \\d \\d{3})\\b[)]?");
    private static final Pattern EMPTY_NUMBER = Pattern.compile("(?i)\\s*\\b(?:NIP|NRP|NIK|NPP)\\b[ .:_\u2026-]*$");
    private static final Pattern PARTED = Pattern.compile("(.+?) ?(?:[/|\u2013]| - ) ?(.+)|(.+?) ?[(](.+)[)]");

    /** Takes a cell apart; what is an office is told by another. */
    public static NameCell of(String text, Predicate<String> isOffice) {
        String plain = EMPTY_NUMBER
                .matcher(NUMBER.matcher(text).replaceAll(""))
                .replaceAll("")
                .strip();
        boolean identified = !plain.equals(text.strip());
        List<String> lines =
                plain.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        for (int i = 1; i < lines.size(); i++) {
            if (isOffice.test(lines.get(i))) {
                return new NameCell(
                        String.join(" ", lines.subList(0, i)),
                        String.join(" ", lines.subList(i, lines.size())),
                        identified);
            }
        }
        String line = String.join(" ", lines);
        NameCell parted =
                line.isEmpty() || isOffice.test(line) ? new NameCell(line, "", false) : parted(line, isOffice);
        return new NameCell(parted.name(), parted.office(), identified);
    }

    private static NameCell parted(String line, Predicate<String> isOffice) {
        List<String> pieces = new ArrayList<>(List.of(line.split(", ?")));
        for (int i = 1; i < pieces.size(); i++) {
            String rest = String.join(", ", pieces.subList(i, pieces.size()));
            if (isOffice.test(rest)) {
                return new NameCell(String.join(", ", pieces.subList(0, i)), rest, false);
            }
        }
        Matcher parts = PARTED.matcher(line);
        if (parts.matches()) {
            String name = parts.group(1) == null ? parts.group(3) : parts.group(1);
            String office = parts.group(2) == null ? parts.group(4) : parts.group(2);
            if (isOffice.test(office)) {
                return new NameCell(name.strip(), office.strip(), false);
            }
        }
        return new NameCell(line, "", false);
    }
}
