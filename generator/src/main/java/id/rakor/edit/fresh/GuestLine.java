package id.rakor.edit.fresh;

import id.rakor.edit.form.SheetKind;
import id.rakor.edit.intake.Desk;
import id.rakor.edit.known.Choices;
import id.rakor.edit.known.NameParts;
import id.rakor.model.RecordType;
import id.rakor.model.meeting.AttendanceRole;
import id.rakor.model.party.InstitutionKind;
import id.rakor.model.value.Keyed;
import id.rakor.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A guest as people write one in a line: {@code "Drs. Hasan Contoh, M.Si.; Kepala Dinas; Dinas PMD"}, in any order and with any
 * part left out. A part may say what it is: {@code "lembaga: Aliansi Warga"}.
 */
public final class GuestLine {
    private static final String NAME = "nama";
    private static final String OFFICE = "sebagai";
    private static final String BODY = "lembaga";
    private static final Pattern SEATS = Pattern.compile("(\\d{1,4})(?: \\p{L}+)?");
    private static final Pattern SAID = Pattern.compile("(\\p{L}+) ?: ?(.+)");

    private final Desk desk;
    private final Words words;
    private final Choices choices;

    /** One that knows some records. */
    public GuestLine(Desk desk, Words words) {
        this.desk = desk;
        this.words = words;
        this.choices = new Choices(words);
    }

    /** The cells of a row; empty when it cannot be told whether a name is that of a person or of a body. */
    public Optional<Map<String, String>> cells(SheetKind kind, String line) {
        List<String> parts = parts(line);
        Map<String, String> cells = new LinkedHashMap<>();
        List<String> left = new ArrayList<>();
        for (String part : parts) {
            boolean seats = parts.size() == 1 && SEATS.matcher(part).matches();
            if (seats || !isTaken(kind, part, cells)) {
                left.add(part);
            }
        }
        for (String part : left) {
            String free = cells.containsKey(NAME) ? cells.containsKey(OFFICE) ? BODY : OFFICE : NAME;
            if (parts.size() == 1 || cells.containsKey(free)) {
                return Optional.empty();
            }
            cells.put(free, part);
        }
        return Optional.of(cells);
    }

    /** Parts between semicolons; of a line without any, between commas before offices and bodies. */
    private List<String> parts(String line) {
        List<String> parts = Arrays.stream(line.split(";"))
                .map(part -> part.strip().replaceAll("\\s+", " "))
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.size() == 1 ? commas(parts.get(0)) : parts;
    }

    /** Parts between commas, from the end, as long as the last one is an office or a body. */
    private List<String> commas(String text) {
        int at = text.lastIndexOf(',');
        String rest = text.substring(at + 1).strip();
        if (at < 0 || !(desk.isOffice(rest) || isBody(rest))) {
            return List.of(text);
        }
        List<String> parts = new ArrayList<>(commas(text.substring(0, at).strip()));
        parts.add(rest);
        return parts;
    }

    private boolean isBody(String text) {
        return !desk.known(RecordType.INSTITUTION).exact(text).isEmpty()
                || !desk.bodyKind(text).equals(Keyed.word(InstitutionKind.OTHER));
    }

    private boolean isTaken(SheetKind kind, String part, Map<String, String> cells) {
        Matcher said = SAID.matcher(part);
        if (said.matches()) {
            for (String key : List.of(NAME, OFFICE, BODY)) {
                boolean meant =
                        words.several("baru.tamu." + key).contains(said.group(1).toLowerCase(Locale.ROOT));
                if (meant) {
                    return cells.putIfAbsent(key, said.group(2)) == null;
                }
            }
        }
        Matcher seats = SEATS.matcher(part);
        if (kind == SheetKind.INVITED && seats.matches()) {
            return cells.putIfAbsent("jumlah", seats.group(1)) == null;
        }
        Optional<String> role = kind == SheetKind.PRESENT ? choices.word(AttendanceRole.class, part) : Optional.empty();
        if (role.isPresent()) {
            return cells.merge("peran", part, (a, b) -> a + "; " + b) != null;
        }
        String key = key(part);
        return !key.isEmpty() && cells.putIfAbsent(key, part) == null;
    }

    /** What a part is; empty when that cannot be told. */
    private String key(String part) {
        NameParts name = desk.names().split(part);
        if (!desk.known(RecordType.INSTITUTION).exact(part).isEmpty()) {
            return BODY;
        } else if (!desk.known(RecordType.PERSON).exact(name.bare()).isEmpty()) {
            return NAME;
        } else if (desk.isOffice(part)) {
            return OFFICE;
        } else if (isBody(part)) {
            return BODY;
        }
        boolean titled = !name.rank().isEmpty()
                || !name.before().isEmpty()
                || !name.after().isEmpty();
        return titled && name.unknown().isEmpty() ? NAME : "";
    }
}
