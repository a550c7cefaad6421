package id.rakor.edit.intake;

import id.rakor.edit.form.SheetKind;
import id.rakor.edit.intake.row.Cells;
import id.rakor.edit.intake.row.Draft;
import id.rakor.edit.intake.row.IntakeCode;
import id.rakor.edit.record.EditedFile;
import id.rakor.edit.update.RecordedResults;
import id.rakor.edit.update.RecordedResults.There;
import id.rakor.edit.update.Targets;
import id.rakor.edit.update.UpdateCode;
import id.rakor.model.RecordType;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.result.Result;
import id.rakor.model.value.Keyed;
import id.rakor.model.value.Shape;
import id.rakor.yaml.Node;
import id.rakor.yaml.Node.Mapping;
import id.rakor.yaml.Node.Sequence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rows of what a meeting ended with, points inside points by their numbers: 2, 2a, 2.1. */
final class ResultRows {
    private static final Pattern INNER = Pattern.compile("(\\d+)[.) ]*([a-z]{1,2}|\\d+)");
    private static final List<String> KEYS = Shape.of(Result.class).keys();
    private static final List<String> MEETING = Shape.of(Meeting.class).keys();
    private static final String TOP = "/hasil/(\\d+)";

    private final Desk desk;
    private final RecordedResults recorded = new RecordedResults();
    private final Map<String, String> codes = new LinkedHashMap<>();
    private final Map<String, String> shown = new LinkedHashMap<>();
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final Map<String, List<String>> children = new LinkedHashMap<>();
    private final List<String> top = new ArrayList<>();
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private int place;
    private EditedFile file;
    private Predicate<String> followed = code -> false;

    ResultRows(Desk desk) {
        this.desk = desk;
    }

    /**
     * Results that the meeting has already.
     *
     * @param in the file of the meeting
     * @param followed whether the result with a code is followed up
     */
    void known(List<Result> results, EditedFile in, Predicate<String> followed) {
        recorded.add(results);
        file = in;
        this.followed = followed;
    }

    /** The texts of all rows. */
    void expect(Collection<String> all) {
        recorded.expect(all);
    }

    /** The code of a result by its number. */
    Optional<String> code(String number) {
        String key = RecordedResults.number(number);
        String code = codes.getOrDefault(key, shown.get(key));
        return code != null
                ? Optional.of(code)
                : recorded.numbered(number).map(there -> there.result().code());
    }

    /** Takes a row; one that the meeting has already is compared with it. */
    void take(Cells cells) {
        String text = cells.text("teks");
        if (text.isEmpty()) {
            cells.fault(IntakeCode.MISSING, "teks", desk.heads().head(SheetKind.RESULTS, "teks"));
        }
        String number = number(cells);
        Optional<There> there = text.isEmpty() ? Optional.empty() : find(cells);
        there.ifPresent(found -> doubt(found, number, text, cells));
        String code = there.isPresent() ? there.get().result().code() : fresh(cells, number);
        Draft draft = new Draft()
                .text("kode", code)
                .text("nomor", there.map(found -> otherNumber(found, number)).orElseGet(() -> shownNumber(number)))
                .text("jenis", desk.choice(cells, SheetKind.RESULTS, "jenis"))
                .text("teks", text)
                .node("penanggung_jawab", parties(cells, "penanggung_jawab"))
                .node("pendukung", parties(cells, "pendukung"))
                .node("tenggat", new DeadlineCell(desk).of(cells))
                .text("indikator", cells.text("indikator"))
                .text("target", target(cells.text("target")))
                .texts("tema", themes(cells));
        if (cells.isFaulty() || code == null) {
            return;
        } else if (there.isPresent()) {
            compare(there.get(), draft, cells);
        } else {
            keep(code, number, draft);
        }
    }

    private static String number(Cells cells) {
        return cells.text("nomor").replaceAll("[.)]+$", "");
    }

    /** The recorded result that a row is about, and from now on no other row. */
    Optional<There> find(Cells cells) {
        String number = number(cells);
        Optional<There> there = recorded.take(cells.text(SheetKind.KEY.key()), number, cells.text("teks"));
        there.ifPresent(found ->
                shown.put(RecordedResults.number(number), found.result().code()));
        return there;
    }

    /** How many recorded results no row is about, by what it says or by its key. */
    int missing(Set<String> keys) {
        return (int) recorded.codes().stream()
                .filter(code -> !recorded.isTaken(code) && !keys.contains(code))
                .count();
    }

    /** Whether a recorded result gets new points inside. */
    boolean isGrowing(String code) {
        return children.containsKey(code);
    }

    private void doubt(There there, String number, String text, Cells cells) {
        boolean coded = there.result().code().equals(cells.text("nomor").strip());
        if (!coded
                && followed.test(there.result().code())
                && RecordedResults.isOther(there.result().text(), text)) {
            String said = there.result().text();
            cells.report(
                    UpdateCode.RENUMBERED,
                    "teks",
                    "",
                    said,
                    number,
                    there.result().code());
        }
    }

    private void compare(There there, Draft draft, Cells cells) {
        if (there.pointer().matches(TOP)) {
            place = Integer.parseInt(there.pointer().replaceFirst(TOP, "$1")) + 1;
        }
        Mapping old = (Mapping) file.node(there.pointer()).orElseThrow();
        desk.updates().row(SheetKind.RESULTS, old, draft.tree(), cells, Targets.of(file, there.pointer()));
    }

    /** The number as it is to be printed where it is not that of the record; empty where it is. */
    private String otherNumber(There there, String number) {
        boolean same = number.isEmpty()
                || RecordedResults.number(number).equals(there.number())
                || number.strip().equals(there.result().code());
        return same ? "" : shownNumber(number);
    }

    private String shownNumber(String number) {
        Matcher inner = INNER.matcher(number);
        return inner.matches() && code(inner.group(1)).isPresent() ? inner.group(2) : number;
    }

    /** A code for a new result; null where its number has come before. */
    private String fresh(Cells cells, String number) {
        String key = RecordedResults.number(number);
        String stem = "r" + (key.isEmpty() ? codes.size() + recorded.codes().size() + 1 : key);
        String code = stem;
        for (int i = 2; codes.containsValue(code) || recorded.codes().contains(code); i++) {
            code = stem + "-" + i;
        }
        if (codes.putIfAbsent(key.isEmpty() ? code : key, code) != null) {
            cells.fault(IntakeCode.TWICE, "nomor", number);
            return null;
        }
        return code;
    }

    private void keep(String code, String number, Draft draft) {
        drafts.put(code, draft);
        Matcher inner = INNER.matcher(number);
        Optional<String> parent = inner.matches() ? code(inner.group(1)) : Optional.empty();
        if (parent.isPresent()) {
            children.computeIfAbsent(parent.get(), k -> new ArrayList<>()).add(code);
        } else {
            top.add(code);
            places.put(code, place);
        }
    }

    /** How many results are new. */
    int fresh() {
        return drafts.size();
    }

    /** The results that were taken, points inside points; those inside recorded ones aside. */
    List<Draft> drafts() {
        return drafts(top);
    }

    /**
     * Puts what is new among what is recorded, each behind the row before it.
     *
     * @param used is told every point that is new
     */
    void into(List<Draft> fresh, Consumer<Draft> used) {
        inside(used);
        Map<Integer, List<Node>> byPlace = new TreeMap<>(Comparator.reverseOrder());
        for (Draft draft : fresh) {
            used.accept(draft);
            byPlace.computeIfAbsent(places.get(draft.get("kode")), k -> new ArrayList<>())
                    .add(draft.tree());
        }
        byPlace.forEach((at, some) -> file.insert("", Keyed.word(SheetKind.RESULTS), at, some, MEETING));
    }

    /** Puts new points into those that are recorded. */
    private void inside(Consumer<Draft> used) {
        children.forEach((code, inner) -> recorded.coded(code).ifPresent(there -> {
            List<Draft> some = drafts(inner);
            some.forEach(used);
            file.append(
                    there.pointer(),
                    "butir",
                    some.stream().map(draft -> (Node) draft.tree()).toList(),
                    KEYS);
        }));
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

    /** A target as it is read; a number that a spreadsheet kept comes with a point where a comma is written. */
    private static String target(String text) {
        return text.matches("\\d+\\.\\d{1,2}") ? text.replace('.', ',') : text;
    }
}
