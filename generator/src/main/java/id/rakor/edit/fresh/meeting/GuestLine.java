package id.rakor.edit.fresh.meeting;

import id.rakor.edit.form.SheetKind;
import id.rakor.edit.intake.Desk;
import id.rakor.edit.known.Choices;
import id.rakor.edit.known.Known;
import id.rakor.edit.known.NameParts;
import id.rakor.model.RecordType;
import id.rakor.model.meeting.AttendanceRole;
import id.rakor.model.party.InstitutionKind;
import id.rakor.model.value.Keyed;
import id.rakor.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A guest as people write one in a line: {@code "Drs. Hasan Contoh, M.Si.; Kepala Dinas; Dinas PMD"}, in any order and with any
 * part left out. A part may say what it is: {@code "lembaga: Aliansi Warga"}. Whom somebody stands for is no part: see
 * {@link StandIn}.
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
    private final boolean shown;

    /**
     * One that knows some records.
     *
     * @param shown whether a person sees how a line was understood; else what is not sure is not taken
     */
    public GuestLine(Desk desk, Words words, boolean shown) {
        this.desk = desk;
        this.words = words;
        this.choices = new Choices(words);
        this.shown = shown;
    }

    /** Whether a line says that somebody stands for somebody else. */
    public boolean isStandIn(String line) {
        return !StandIn.of(line, words).whom().isEmpty();
    }

    /** The cells of a row; empty when it cannot be told whether a name is that of a person or of a body. */
    public Optional<Map<String, String>> cells(SheetKind kind, String line) {
        Map<String, String> cells = new LinkedHashMap<>();
        StandIn standIn = kind == SheetKind.PRESENT ? standIn(line) : new StandIn(line, "");
        List<String> parts = new ArrayList<>();
        parts(kind, standIn.guest()).forEach(part -> parts.addAll(named(part)));
        List<String> left = new ArrayList<>();
        for (String part : parts) {
            boolean seats = parts.size() == 1 && SEATS.matcher(part).matches();
            if (seats || !isTaken(kind, part, cells)) {
                left.add(part);
            }
        }
        boolean listed = standIn.guest().contains(";");
        boolean told = listed || shown || !cells.isEmpty() || !standIn.whom().isEmpty();
        for (String part : left) {
            String free = cells.containsKey(NAME) ? cells.containsKey(OFFICE) ? BODY : OFFICE : NAME;
            if (parts.size() == 1 && standIn.whom().isEmpty() || !told || cells.containsKey(free)) {
                return Optional.empty();
            }
            cells.put(free, part);
        }
        if (!standIn.whom().isEmpty()) {
            cells.put("mewakili", standIn.whom());
        }
        return Optional.of(cells);
    }

    /** Who stands for whom; of a line that names the other's office first, the one whose name follows it with a rank. */
    private StandIn standIn(String line) {
        StandIn said = StandIn.of(line, words);
        List<String> parts = said.guest().isEmpty() ? named(said.whom()) : List.of();
        return parts.size() == 2 ? new StandIn(parts.get(0), parts.get(1)) : said;
    }

    /** Parts between semicolons; of a line without any, those between commas that are parts. */
    private List<String> parts(SheetKind kind, String line) {
        List<String> parts = pieces(line, ";");
        if (parts.size() != 1) {
            return parts;
        }
        List<String> merged = new ArrayList<>();
        for (String piece : pieces(parts.get(0), ",")) {
            String before = merged.isEmpty() ? "" : merged.get(merged.size() - 1);
            if (merged.isEmpty() || isPart(kind, piece) || merged.size() == 1 && isBeyond(before, piece)) {
                merged.add(piece);
            } else {
                merged.set(merged.size() - 1, before + ", " + piece);
            }
        }
        return merged;
    }

    private static List<String> pieces(String line, String between) {
        List<String> pieces = new ArrayList<>();
        for (String piece : line.split(between)) {
            String plain = piece.strip().replaceAll("\\s+", " ");
            if (!plain.isEmpty()) {
                pieces.add(plain);
            }
        }
        return pieces;
    }

    /** Whether a piece tells by itself what it is. */
    private boolean isPart(SheetKind kind, String piece) {
        return desk.isOffice(piece) || isBody(piece) || isTaken(kind, piece, new LinkedHashMap<>());
    }

    /** Whether a piece behind the name of a person is no degree, hence something else about the person. */
    private boolean isBeyond(String name, String piece) {
        boolean person = name.matches("\\p{Lu}[\\p{L}.'\u2019-]*( \\p{Lu}?[\\p{L}.'\u2019-]*){0,7}");
        return person
                && !desk.isOffice(name)
                && !isBody(name)
                && !desk.names().split(name + ", " + piece).unknown().isEmpty();
    }

    /** An office and the name behind it, where a rank or a title between them parts the two. */
    private List<String> named(String part) {
        String[] tokens = part.split(" ");
        for (int i = 1; i < tokens.length - 1 && desk.isOffice(part); i++) {
            String rest = part.substring(
                    String.join(" ", List.of(tokens).subList(0, i)).length() + 1);
            NameParts name = desk.names().split(rest);
            if (!name.rank().isEmpty() || !name.before().isEmpty()) {
                return List.of(rest, part.substring(0, part.length() - rest.length() - 1));
            }
        }
        return List.of(part);
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
        Optional<String> role = kind == SheetKind.PRESENT ? role(part) : Optional.empty();
        if (role.isPresent()) {
            return cells.merge("peran", role.get(), (a, b) -> a + "; " + b) != null;
        }
        String key = key(part);
        return !key.isEmpty() && cells.putIfAbsent(key, part) == null;
    }

    /** The part that somebody had, by its name or as reports tell it: "memimpin rapat". */
    private Optional<String> role(String text) {
        String key = Known.key(text);
        return choices.word(AttendanceRole.class, text).or(() -> Stream.of(AttendanceRole.values())
                .map(Keyed::word)
                .filter(role -> words.has("baru.tamu.peran." + role))
                .filter(role -> words.several("baru.tamu.peran." + role).stream()
                        .anyMatch(one -> Known.key(one).equals(key)))
                .findFirst());
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
