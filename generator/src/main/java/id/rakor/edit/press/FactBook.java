package id.rakor.edit.press;

import id.rakor.edit.known.Known;
import id.rakor.edit.press.fact.Fact;
import id.rakor.edit.press.fact.FactKind;
import id.rakor.edit.press.page.Page.Line;
import id.rakor.edit.press.page.PressCode;
import id.rakor.finding.Finding;
import id.rakor.model.value.Keyed;
import id.rakor.table.Book;
import id.rakor.table.Leaf;
import id.rakor.table.Leaf.Choice;
import id.rakor.table.Leaf.Frozen;
import id.rakor.table.Leaf.Ink;
import id.rakor.table.Leaf.Look;
import id.rakor.table.Row;
import id.rakor.table.Sheet;
import id.rakor.table.TableReader;
import id.rakor.table.XlsxWriter;
import id.rakor.text.Language;
import id.rakor.text.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The workbook in which facts are confirmed, one a row, and what comes back in it. What has no answer is not confirmed. */
public final class FactBook {
    private static final List<Integer> WIDTHS = List.of(20, 46, 12, 46, 60, 26);
    private static final int HEADS = 4;
    private static final int SPARE = 20;
    private static final int VALUE = 1;
    private static final int ANSWER = 2;
    private static final int RIGHT = 3;
    private static final String KINDS = "apa";
    private static final String ANSWERS = "pakai";
    private static final String PRINTS = "sidik";
    private static final int SENTENCE = 4;
    private static final int IN_CELL = 40;

    private final Words words;
    private final List<Words> all;

    /**
     * What came back.
     *
     * @param answers what was confirmed
     * @param prints the prints of the report
     * @param findings what is wrong with the answers
     */
    public record Filled(List<Answer> answers, Prints prints, List<Finding> findings) {}

    /** One that is written with some words, and read in every language. */
    public FactBook(Words words) {
        this.words = words;
        this.all = List.of(words, Words.builtIn(Language.INDONESIAN), Words.builtIn(Language.ENGLISH));
    }

    /** What a kind of fact is called. */
    public String label(FactKind kind) {
        return words.text("berita.fakta." + Keyed.word(kind));
    }

    /** How a value is shown: the value, or the ways to read it. */
    public String shown(Fact fact) {
        return fact.readings().isEmpty()
                ? fact.value()
                : words.text("berita.bacaan", String.join(" | ", fact.readings()));
    }

    /** What is known of a value: that it is recorded or something near is, and whether it is to be looked at. */
    public String state(Fact fact) {
        String near = fact.near().isEmpty() ? "" : words.text("berita.mirip", fact.near());
        String state = fact.known().isEmpty() ? near : words.text("berita.tercatat", fact.known());
        String doubt = fact.sure() ? "" : words.text("berita.periksa");
        return Stream.of(state, doubt)
                .filter(text -> !text.isEmpty())
                .reduce((a, b) -> a + "; " + b)
                .orElse("");
    }

    /**
     * The bytes of a workbook.
     *
     * @param confirmed values that are confirmed already; the row of a fact is its index in the list
     */
    public byte[] bytes(String file, List<Fact> facts, Prints prints, List<Optional<String>> confirmed) {
        List<List<Ink>> rows = new ArrayList<>();
        rows.add(List.of(new Ink(words.text("berita.lembar.judul", file), Look.TITLE)));
        rows.add(List.of(new Ink(words.text("berita.lembar.cara"), Look.LINE)));
        rows.add(List.of(new Ink(words.text("berita.lembar.orang"), Look.LINE)));
        rows.add(Stream.of("apa", "nilai", "pakai", "benar", "kalimat", "keadaan")
                .map(key -> new Ink(words.text("berita.kepala." + key), Look.HEAD))
                .toList());
        for (int i = 0; i < facts.size(); i++) {
            boolean again =
                    i > 0 && facts.get(i - 1).sentence().equals(facts.get(i).sentence());
            rows.add(row(facts.get(i), i < confirmed.size() ? confirmed.get(i) : null, again));
        }
        for (int i = 0; i < SPARE; i++) {
            rows.add(WIDTHS.stream().map(width -> new Ink("", Look.ENTRY)).toList());
        }
        String strict = words.text("lembar.pilih-dari-daftar");
        List<Choice> choices = List.of(
                new Choice(0, HEADS + facts.size(), rows.size() - 1, KINDS, true, strict),
                new Choice(ANSWER, HEADS, rows.size() - 1, ANSWERS, true, strict));
        Leaf sheet = new Leaf(words.text("berita.lembar.nama"), WIDTHS, new Frozen(HEADS, 1), rows, choices, false);
        return XlsxWriter.bytes(List.of(sheet, lists(prints)));
    }

    private List<Ink> row(Fact fact, Optional<String> confirmed, boolean again) {
        boolean said = confirmed != null;
        String answer = said ? words.text(confirmed.isPresent() ? "berita.ya" : "berita.tidak") : "";
        String other =
                said ? confirmed.filter(value -> !value.equals(fact.value())).orElse("") : "";
        boolean spoken = fact.kind() == FactKind.STATEMENT && other.startsWith(fact.value() + "; ");
        other = spoken ? other.substring(fact.value().length() + 2) : other;
        String from = fact.line() == 0
                ? words.text("berita.dari-halaman")
                : again ? words.text("berita.kalimat-sama", fact.line()) : fact.line() + ": " + fact.sentence();
        return List.of(
                new Ink(label(fact.kind()), Look.HEAD),
                new Ink(shown(fact), fact.sure() ? Look.PLAIN : Look.EXAMPLE),
                new Ink(answer, Look.ENTRY),
                new Ink(other, Look.ENTRY),
                new Ink(from, Look.NOTE),
                new Ink(state(fact), Look.NOTE));
    }

    /** What is chosen from, and the prints, on a sheet that is kept from sight. */
    private Leaf lists(Prints prints) {
        List<String> sorted = prints.all().stream().sorted().toList();
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i += IN_CELL) {
            cells.add(String.join(" ", sorted.subList(i, Math.min(i + IN_CELL, sorted.size()))));
        }
        List<String> kinds = Arrays.stream(FactKind.values()).map(this::label).toList();
        List<String> answers = List.of(words.text("berita.ya"), words.text("berita.tidak"));
        List<List<Ink>> rows = new ArrayList<>();
        rows.add(Stream.of(KINDS, ANSWERS, PRINTS)
                .map(name -> new Ink(name, Look.HEAD))
                .toList());
        for (int i = 0; i < Math.max(kinds.size(), cells.size()); i++) {
            int at = i;
            rows.add(Stream.of(kinds, answers, cells)
                    .map(list -> new Ink(at < list.size() ? list.get(at) : "", Look.PLAIN))
                    .toList());
        }
        return new Leaf(words.text("lembar.daftar"), List.of(), new Frozen(0, 0), rows, List.of(), true);
    }

    /** Whether a workbook is one of these. */
    public boolean isOne(Path file) {
        return sheet(TableReader.read(file)).isPresent();
    }

    private Optional<Sheet> sheet(Book book) {
        return book.sheets().stream()
                .filter(sheet -> all.stream().anyMatch(each -> Known.key(each.text("berita.lembar.nama"))
                        .equals(Known.key(sheet.name()))))
                .findFirst();
    }

    /** What came back in a workbook. */
    public Filled read(Path file) {
        Book book = TableReader.read(file);
        Sheet sheet = sheet(book).orElseThrow();
        List<Answer> answers = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        boolean headed = false;
        for (Row row : sheet.rows()) {
            Optional<FactKind> kind = kind(row.cell(0));
            String answer = Known.key(row.cell(ANSWER));
            if (!headed || kind.isEmpty()) {
                if (headed && isAny(answer, "berita.jawab-ya")) {
                    findings.add(unknown(sheet, row));
                }
                headed |= isHead(row);
                continue;
            }
            String where = words.text("lembar.letak", sheet.name(), row.address(ANSWER));
            if (isAny(answer, "berita.jawab-ya")) {
                answer(row, kind.get(), sheet, answers, findings);
            } else if (!answer.isEmpty() && !isAny(answer, "berita.jawab-tidak")) {
                findings.add(Finding.of(PressCode.ANSWER, sheet.place(row, ANSWER), where, row.cell(ANSWER)));
            }
        }
        return new Filled(answers, new Prints(prints(file, book, sheet)), findings);
    }

    private Finding unknown(Sheet sheet, Row row) {
        String labels = Arrays.stream(FactKind.values()).map(this::label).collect(Collectors.joining("; "));
        String where = words.text("lembar.letak", sheet.name(), row.address(0));
        return Finding.of(PressCode.KIND, sheet.place(row, 0), where, row.cell(0), labels);
    }

    private void answer(Row row, FactKind kind, Sheet sheet, List<Answer> answers, List<Finding> findings) {
        String where = words.text("lembar.letak", sheet.name(), row.address(RIGHT));
        boolean own = !row.cell(RIGHT).isBlank();
        boolean spoken = kind == FactKind.STATEMENT && own && !row.cell(VALUE).isBlank();
        String found = row.cell(VALUE).strip();
        String right = row.cell(RIGHT).strip();
        String value = spoken ? found + "; " + right : own ? right : found;
        boolean open = !own
                && all.stream()
                        .anyMatch(each -> value.startsWith(
                                each.text("berita.bacaan", "\u0000").split("\u0000")[0]));
        if (value.isEmpty() || open) {
            findings.add(Finding.of(PressCode.VALUE, sheet.place(row, RIGHT), where, value, label(kind)));
        } else {
            answers.add(new Answer(kind, value, where, row.number(), own));
        }
    }

    private boolean isHead(Row row) {
        String key = Known.key(row.cell(0));
        return all.stream()
                .anyMatch(each -> Known.key(each.text("berita.kepala.apa")).equals(key));
    }

    private boolean isAny(String answer, String key) {
        return all.stream().flatMap(each -> each.several(key).stream()).anyMatch(one -> Known.key(one)
                .equals(answer));
    }

    private Optional<FactKind> kind(String label) {
        String key = Known.key(label);
        return Arrays.stream(FactKind.values())
                .filter(kind -> all.stream().anyMatch(each -> Known.key(each.text("berita.fakta." + Keyed.word(kind)))
                        .equals(key)))
                .findFirst();
    }

    /** The prints that came with the workbook, and those of the sentences in it. */
    private static Set<String> prints(Path file, Book book, Sheet facts) {
        List<Line> sentences = facts.rows().stream()
                .map(row -> new Line(row.number(), row.cell(SENTENCE), false))
                .toList();
        Set<String> prints = new HashSet<>(Prints.of(sentences).all());
        Stream.concat(book.sheets().stream().filter(sheet -> sheet != facts), TableReader.hidden(file).stream())
                .flatMap(sheet -> sheet.rows().stream())
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> Arrays.stream(cell.split(" ")))
                .filter(print -> print.matches("[0-9a-f]{16}"))
                .forEach(prints::add);
        return prints;
    }
}
