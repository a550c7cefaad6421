package id.rakor.edit.reply;

import id.rakor.edit.form.FormBook.FaultyRow;
import id.rakor.edit.known.Choices;
import id.rakor.model.followup.ProgressStatus;
import id.rakor.model.value.Keyed;
import id.rakor.table.Leaf;
import id.rakor.table.Leaf.Choice;
import id.rakor.table.Leaf.Frozen;
import id.rakor.table.Leaf.Ink;
import id.rakor.table.Leaf.Look;
import id.rakor.table.XlsxWriter;
import id.rakor.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The workbook in which a body answers what became of its results: explained, with an example, one row a result. It holds
 * nothing but what it is given; its list offers words of status alone. The same workbook gives back rows with faults.
 */
public final class ReplyForm {
    private static final String STATUS = "status_tindak_lanjut";
    private static final int NUMBER_WIDTH = 10;
    private static final int FAULT_WIDTH = 40;
    private static final int ROOM = 40;

    private final Words words;
    private final Head head;

    /**
     * What stands above the rows.
     *
     * @param body the id of the body
     * @param name its name
     * @param office the office that asks
     * @param asOf the day on which the form is made
     */
    public record Head(String body, String name, String office, LocalDate asOf) {}

    /** A form of a body. */
    public ReplyForm(Head head, Words words) {
        this.head = head;
        this.words = words;
    }

    /** The bytes of a form with these rows, by the keys of the columns. */
    public byte[] blank(List<Map<String, String>> rows) {
        return book(rows.stream().map(cells -> new FaultyRow(cells, "", "")).toList(), false);
    }

    /** The bytes of a form with rows that are given back. */
    public byte[] faulty(List<FaultyRow> rows) {
        return book(rows, true);
    }

    private byte[] book(List<FaultyRow> some, boolean back) {
        List<List<Ink>> rows = new ArrayList<>(top());
        int heads = rows.size();
        rows.add(heads(back));
        rows.add(row("lembar.tanda-petunjuk", "lembar.petunjuk.jawaban.", Look.NOTE));
        rows.add(row("lembar.tanda-contoh", "lembar.contoh.jawaban.", Look.EXAMPLE));
        int from = rows.size();
        for (int i = 0; i < some.size(); i++) {
            rows.add(row(i + 1, some.get(i), back));
        }
        int status = 1 + ReplyColumn.STATUS.ordinal();
        Choice choice =
                new Choice(status, from, rows.size() + ROOM, STATUS, true, words.text("lembar.pilih-dari-daftar"));
        List<Integer> widths = new ArrayList<>(List.of(NUMBER_WIDTH));
        Arrays.stream(ReplyColumn.values()).forEach(column -> widths.add(column.width()));
        if (back) {
            Collections.addAll(widths, FAULT_WIDTH, FAULT_WIDTH);
        }
        Leaf form = new Leaf(
                words.text("lembar.nama.jawaban"), widths, new Frozen(heads + 1, 3), rows, List.of(choice), false);
        return XlsxWriter.bytes(List.of(form, lists()));
    }

    private List<List<Ink>> top() {
        List<List<Ink>> top = new ArrayList<>();
        top.add(List.of(new Ink(words.text("lembar.judul.jawaban"), Look.TITLE)));
        top.add(line("lembar.jawaban.lembaga", head.name()));
        top.add(line("lembar.jawaban.untuk", head.office(), words.dates().plain(head.asOf())));
        for (int i = 1; words.has("lembar.jawaban.cara." + i); i++) {
            top.add(line("lembar.jawaban.cara." + i));
        }
        top.add(line("lembar.jawaban.kode", head.body(), head.asOf()));
        return top;
    }

    private List<Ink> line(String key, Object... args) {
        return List.of(new Ink(words.text(key, args), Look.LINE));
    }

    private List<Ink> heads(boolean back) {
        List<Ink> row = new ArrayList<>(List.of(new Ink(words.text("lembar.nomor"), Look.HEAD)));
        for (ReplyColumn column : ReplyColumn.values()) {
            String name = words.text("lembar.kepala.jawaban." + Keyed.word(column));
            row.add(new Ink(column.isRequired() ? words.text("lembar.wajib", name) : name, Look.HEAD));
        }
        if (back) {
            row.add(new Ink(words.text("lembar.salah"), Look.HEAD));
            row.add(new Ink(words.text("lembar.diharapkan"), Look.HEAD));
        }
        return row;
    }

    private List<Ink> row(String mark, String keys, Look look) {
        List<Ink> row = new ArrayList<>(List.of(new Ink(words.text(mark), look)));
        Arrays.stream(ReplyColumn.values())
                .map(column -> new Ink(words.text(keys + Keyed.word(column)), look))
                .forEach(row::add);
        return row;
    }

    private static List<Ink> row(int number, FaultyRow faulty, boolean back) {
        List<Ink> row = new ArrayList<>(List.of(new Ink(Integer.toString(number), Look.LOCKED)));
        for (ReplyColumn column : ReplyColumn.values()) {
            String text = faulty.cells().getOrDefault(Keyed.word(column), "");
            row.add(new Ink(text, column.isAnswer() ? Look.ENTRY : Look.LOCKED));
        }
        if (back) {
            row.add(new Ink(faulty.seen(), Look.FAULT));
            row.add(new Ink(faulty.expected(), Look.NOTE));
        }
        return row;
    }

    private Leaf lists() {
        List<String> labels = new ArrayList<>(List.of(STATUS));
        labels.addAll(new Choices(words).labels(ProgressStatus.class));
        List<List<Ink>> rows = labels.stream()
                .map(label -> List.of(new Ink(label, Look.PLAIN)))
                .collect(Collectors.toList());
        return new Leaf(words.text("lembar.daftar"), List.of(), new Frozen(0, 0), rows, List.of(), true);
    }
}
