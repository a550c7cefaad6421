package id.rakor.edit.intake;

import id.rakor.edit.form.SheetKind;
import id.rakor.edit.known.Known;
import id.rakor.edit.known.Moments.Moment;
import id.rakor.model.RecordType;
import id.rakor.model.result.DeadlineStart;
import id.rakor.model.result.DeadlineUnit;
import id.rakor.model.result.Result;
import id.rakor.model.value.Keyed;
import id.rakor.yaml.Node;
import id.rakor.yaml.Node.Scalar;
import id.rakor.yaml.Node.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows of what a meeting ended with, points inside points by their numbers: 2, 2a, 2.1. */
final class ResultRows {
    private static final Pattern INNER = Pattern.compile("(\\d+)[.) ]*([a-z]{1,2}|\\d+)");
    private static final Pattern SPAN = Pattern.compile("(\\d{1,3})(?: \\([^)]*\\))? (" + words(DeadlineUnit.class)
            + ") \\p{L}+ (" + words(DeadlineStart.class) + ")");

    private final Desk desk;
    private final Map<String, String> codes = new LinkedHashMap<>();
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final Map<String, List<String>> children = new LinkedHashMap<>();
    private final List<String> top = new ArrayList<>();
    private final Map<String, String> texts = new LinkedHashMap<>();

    private int passed;

    ResultRows(Desk desk) {
        this.desk = desk;
    }

    private static String words(Class<?> type) {
        return Keyed.words(type).stream()
                .map(word -> word.replace('-', ' '))
                .sorted((a, b) -> b.length() - a.length())
                .collect(Collectors.joining("|"));
    }

    /** Results that the meeting has already. */
    void known(List<Result> results, String before) {
        for (Result result : results) {
            String number = before + "." + Objects.toString(result.number(), "");
            codes.put(number(number), result.code());
            codes.putIfAbsent(result.code(), result.code());
            texts.put(result.code(), Known.key(result.text()));
            known(result.children(), number);
        }
    }

    /** The code of a result by its number. */
    Optional<String> code(String number) {
        return Optional.ofNullable(codes.get(number(number)));
    }

    private static String number(String text) {
        return Known.key(text).replaceAll("(\\d)-([a-z])", "$1$2");
    }

    /** Takes a row; one that the meeting has already is passed over. */
    void take(Cells cells) {
        String text = cells.text("teks");
        if (text.isEmpty()) {
            cells.fault(IntakeCode.MISSING, "teks", desk.heads().head(SheetKind.RESULTS, "teks"));
        }
        String number = cells.text("nomor").replaceAll("[.)]+$", "");
        String code = code(cells, number, text);
        Draft draft = new Draft()
                .text("kode", code)
                .text("nomor", shownNumber(number))
                .text("jenis", desk.choice(cells, SheetKind.RESULTS, "jenis"))
                .text("teks", text)
                .node("penanggung_jawab", parties(cells, "penanggung_jawab"))
                .node("pendukung", parties(cells, "pendukung"))
                .node("tenggat", deadline(cells))
                .text("indikator", cells.text("indikator"))
                .text("target", cells.text("target"))
                .texts("tema", themes(cells));
        if (!cells.isFaulty() && code != null) {
            keep(code, number, draft);
        }
    }

    private String shownNumber(String number) {
        Matcher inner = INNER.matcher(number);
        return inner.matches() && codes.containsKey(number(inner.group(1))) ? inner.group(2) : number;
    }

    /** A code for a row; null for one that is there already. */
    private String code(Cells cells, String number, String text) {
        String key = number(number);
        String code = "r" + (key.isEmpty() ? codes.size() + 1 : key);
        String there = codes.get(key.isEmpty() ? code : key);
        if (there != null && texts.containsKey(there)) {
            boolean same = texts.get(there).equals(Known.key(text));
            if (!same) {
                cells.fault(IntakeCode.TWICE, "nomor", number);
            } else {
                passed++;
            }
            return null;
        }
        if (key.isEmpty() && texts.containsValue(Known.key(text))) {
            passed++;
            return null;
        }
        codes.put(key.isEmpty() ? code : key, code);
        texts.put(code, Known.key(text));
        return code;
    }

    private void keep(String code, String number, Draft draft) {
        drafts.put(code, draft);
        Matcher inner = INNER.matcher(number);
        String parent = inner.matches() ? codes.get(number(inner.group(1))) : null;
        if (parent != null && drafts.containsKey(parent)) {
            children.computeIfAbsent(parent, k -> new ArrayList<>()).add(code);
        } else {
            top.add(code);
        }
    }

    /** How many rows the meeting has already. */
    int passed() {
        return passed;
    }

    /** The results that were taken, points inside points. */
    List<Draft> drafts() {
        return drafts(top);
    }

    private List<Draft> drafts(List<String> some) {
        return some.stream()
                .map(code -> drafts.get(code).drafts("butir", drafts(children.getOrDefault(code, List.of()))))
                .toList();
    }

    private Node parties(Cells cells, String key) {
        List<Node> parties = cells.several(key).stream()
                .map(text -> desk.party(cells, key, text))
                .toList();
        return Sequence.of(parties);
    }

    private List<String> themes(Cells cells) {
        return cells.several("tema").stream()
                .map(text -> desk.reference(cells, "tema", RecordType.THEME, text))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private Node deadline(Cells cells) {
        String text = cells.text("tenggat");
        Matcher span = SPAN.matcher(text);
        if (text.isEmpty()) {
            return null;
        } else if (span.matches() && !span.group(3).equals(Keyed.word(DeadlineStart.DATE))) {
            Draft rule = new Draft()
                    .plain("jumlah", span.group(1))
                    .text("satuan", span.group(2).replace(' ', '-'))
                    .text("sejak", span.group(3));
            return new Draft().node("aturan", rule.tree()).tree();
        }
        if (!text.matches(".*\\d.*")) {
            return new Draft().text("tertulis", text).tree();
        }
        Optional<Moment> moment = desk.day(text);
        if (moment.isEmpty()) {
            cells.fault(IntakeCode.DEADLINE, "tenggat");
            return null;
        }
        Moment day = desk.day(cells, "tenggat");
        return day == null ? null : Scalar.plain(day.day().toString());
    }
}
