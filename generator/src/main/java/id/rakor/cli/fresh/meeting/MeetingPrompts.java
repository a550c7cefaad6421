package id.rakor.cli.fresh.meeting;

import id.rakor.edit.form.Lists;
import id.rakor.edit.form.SheetKind;
import id.rakor.edit.form.SheetKind.Column;
import id.rakor.edit.known.Choices;
import id.rakor.text.Words;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which fields of a meeting are asked for, and how they are asked and explained. */
record MeetingPrompts(Words words) {
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

    /** All of it, each once, in the order of the questions. */
    List<String> all() {
        return Stream.concat(FIRST.stream(), MORE.stream()).distinct().toList();
    }

    String label(String key) {
        String own = "baru.isian.rapat." + key;
        return words.text(words.has(own) ? own : "lembar.kepala.rapat." + key);
    }

    /** The question; what may be taken stands in brackets. */
    String prompt(Column column, String proposal, int many) {
        String label = label(column.key());
        if (many > 0) {
            return words.text("cli.baru.tanya-lagi", label, Integer.toString(many + 1));
        } else if (!proposal.isEmpty()) {
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
        Class<?> list = Lists.type(SheetKind.MEETING.column(key).orElseThrow().list());
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
