package id.rakor.cli.fresh;

import id.rakor.edit.form.SheetKind.Column;
import id.rakor.text.Words;
import java.util.List;

/** How the fields of a meeting are asked for and explained, in the words of its workbook. */
record MeetingPrompts(Words words) {
    /** What is asked for, in its order. */
    static final List<String> FIELDS = List.of(
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
            "pukul_selesai",
            "tempat",
            "wilayah_tempat",
            "wilayah_penyelenggara",
            "pelaksana",
            "tema",
            "tujuan",
            "kelas",
            "id");

    String label(String key) {
        return words.text("lembar.kepala.rapat." + key);
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
        String example = words.text("lembar.contoh.rapat." + key);
        String note = words.text("lembar.petunjuk.rapat." + key);
        return example.isEmpty() ? note : words.text("cli.baru.petunjuk-contoh", note, example);
    }
}
