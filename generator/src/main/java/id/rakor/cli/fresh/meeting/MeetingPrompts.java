package id.rakor.cli.fresh.meeting;

import id.rakor.edit.form.Lists;
import id.rakor.edit.form.SheetKind;
import id.rakor.edit.form.SheetKind.Column;
import id.rakor.edit.fresh.Form;
import id.rakor.edit.fresh.Question;
import id.rakor.edit.known.Choices;
import id.rakor.text.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which fields of a meeting are asked for, and how they are asked and explained. */
record MeetingPrompts(Words words) {
    /** The field of the norms a meeting rests on, each in a line as {@code name [id]}. */
    static final String BASES = "dasar";

    /** What is asked for of every meeting, in its order. */
    static final List<String> FIRST = List.of(
            "seri",
            "judul",
            "jenis",
            "mulai",
            "status",
            "asal",
            "sumber_judul",
            "sumber_penerbit",
            "sumber_tanggal",
            "sumber_alamat",
            "pukul_mulai",
            "tempat",
            "pelaksana",
            "tujuan",
            BASES,
            "kelas");

    /** What is asked for only when the person wants to tell more, in its order. */
    static final List<String> MORE = List.of(
            "status",
            "selesai",
            "pukul_mulai",
            "alamat",
            "wilayah_tempat",
            "wilayah_penyelenggara",
            "pemrakarsa",
            "mode",
            "tema",
            "tema_acara",
            "id");

    /** What is asked for of few meetings, and shown where it is open all the same. */
    static final Set<String> OFFERED = Set.of("tema");

    private static final Set<String> SEVERAL = Set.of("jenis", "pelaksana", "pemrakarsa", "tema", "tujuan", BASES);

    /** The keys of all fields. */
    static List<String> keys() {
        return SheetKind.MEETING.columns().stream().map(Column::key).toList();
    }

    /** A field as a column of the workbook. */
    Column column(String key) {
        return SheetKind.MEETING.column(key).orElseThrow();
    }

    /** The question of a field whose answers name records. */
    Question reference(String key) {
        Class<?> type = MeetingSummary.REFERENCES.get(key).type();
        return new Question(key, "", Form.REFERENCE, type, false, SEVERAL.contains(key));
    }

    /** All of it, each once, in the order of the questions. */
    List<String> all() {
        return Stream.concat(FIRST.stream(), MORE.stream()).distinct().toList();
    }

    String label(String key) {
        String own = "baru.isian.rapat." + key;
        return words.text(words.has(own) ? own : "lembar.kepala.rapat." + key);
    }

    /** What an option is for. */
    String option(String key) {
        String column = "lembar.kepala.rapat." + key;
        return words.text(words.has(column) ? column : "baru.isian.rapat." + key);
    }

    /** The question; what may be taken stands in brackets. */
    String prompt(Column column, String proposal) {
        String own = "baru.tanya.rapat." + column.key();
        String plain = words.has(own) ? words.text(own) : label(column.key());
        String label = SEVERAL.contains(column.key()) ? words.text("cli.baru.beberapa", plain) : plain;
        if (!proposal.isEmpty()) {
            return words.text("cli.baru.tanya-usul", label, proposal);
        }
        String open = column.key().equals("kelas") ? "cli.baru.tanya-kelas" : "cli.baru.tanya";
        return words.text(column.required() ? "cli.baru.tanya-wajib" : open, label);
    }

    /** What is said to a question mark. */
    String help(String key) {
        return words.text("baru.arti.rapat." + key);
    }

    /** The same with labels where numbers of a list are typed. */
    String numbered(String key, String text) {
        Class<?> list = Lists.type(column(key).list());
        if (list == null) {
            return text;
        }
        List<String> labels = new Choices(words).labels(list);
        return Arrays.stream(text.split("[,;]"))
                .map(String::strip)
                .map(one -> one.matches("\\d{1,2}") && Integer.parseInt(one) - 1 < labels.size() && !one.matches("0+")
                        ? labels.get(Integer.parseInt(one) - 1)
                        : one)
                .collect(Collectors.joining("; "));
    }
}
