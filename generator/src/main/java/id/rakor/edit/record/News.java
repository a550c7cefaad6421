package id.rakor.edit.record;

import id.rakor.model.value.Day;
import id.rakor.yaml.Node;
import id.rakor.yaml.Node.Entry;
import id.rakor.yaml.Node.Mapping;
import id.rakor.yaml.Node.Scalar;
import id.rakor.yaml.Node.Sequence;
import java.util.ArrayList;
import java.util.List;

/**
 * How a result stood on a day, to be recorded. What is null or empty is not.
 *
 * @param date the day
 * @param status the word of the status
 * @param text what was done
 * @param obstacles what hindered it
 * @param evidence what shows it
 * @param amount how much was reached, as written
 * @param unit of what
 * @param classification the word of the class of a new follow-up
 * @param source the id of the source that says so
 */
public record News(
        Day date,
        String status,
        String text,
        String obstacles,
        List<String> evidence,
        String amount,
        String unit,
        String classification,
        String source) {
    /** The entry of a history. */
    public Mapping progress() {
        List<Entry> entries = new ArrayList<>();
        entries.add(Entry.of("tanggal", Scalar.plain(date.toString())));
        text(entries, "status", status);
        text(entries, "uraian", text);
        text(entries, "hambatan", obstacles);
        if (!evidence.isEmpty()) {
            List<Node> items = new ArrayList<>();
            evidence.forEach(one -> items.add(Scalar.text(one)));
            entries.add(Entry.of("bukti", Sequence.of(items)));
        }
        sourced(entries);
        return Mapping.of(entries);
    }

    /** The entry of what was reached; only where an amount is given. */
    Mapping attained() {
        List<Entry> entries = new ArrayList<>();
        entries.add(Entry.of("tanggal", Scalar.plain(date.toString())));
        entries.add(Entry.of("nilai", Scalar.plain(amount)));
        text(entries, "satuan", unit);
        sourced(entries);
        return Mapping.of(entries);
    }

    private void sourced(List<Entry> entries) {
        if (source != null) {
            entries.add(Entry.of("sumber", Sequence.of(List.of(Scalar.text(source)))));
        }
    }

    static void text(List<Entry> entries, String key, String text) {
        if (text != null && !text.isBlank()) {
            entries.add(Entry.of(key, Scalar.text(text)));
        }
    }
}
