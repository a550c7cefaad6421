package id.rakor.edit.form;

import id.rakor.model.value.Key;
import java.util.List;
import java.util.Optional;

/** The sheets of the workbook of one meeting, and their columns; those of the meeting itself stand one below another. */
public enum SheetKind {
    @Key("rapat")
    MEETING(List.of(
            new Column("id", "", false, false, 0),
            new Column("judul", "", false, true, 0),
            new Column("jenis", "jenis_rapat", false, true, 0),
            new Column("tingkat", "tingkat", true, false, 0),
            new Column("status", "status", true, true, 0),
            new Column("kelas", "kelas", true, false, 0),
            new Column("mulai", "", false, true, 0),
            new Column("selesai", "", false, false, 0),
            new Column("pukul_mulai", "", false, false, 0),
            new Column("pukul_selesai", "", false, false, 0),
            new Column("zona", "zona", true, false, 0),
            new Column("tempat", "", false, false, 0),
            new Column("alamat", "", false, false, 0),
            new Column("wilayah_tempat", "wilayah", false, false, 0),
            new Column("mode", "cara", true, false, 0),
            new Column("wilayah_penyelenggara", "wilayah", false, false, 0),
            new Column("pemrakarsa", "lembaga", false, false, 0),
            new Column("pelaksana", "lembaga", false, false, 0),
            new Column("seri", "seri", false, false, 0),
            new Column("ke", "", false, false, 0),
            new Column("dari", "", false, false, 0),
            new Column("periode", "periode", true, false, 0),
            new Column("tema_acara", "", false, false, 0),
            new Column("tema", "tema", false, false, 0),
            new Column("tujuan", "", false, false, 0),
            new Column("dasar", "regulasi", false, false, 0),
            new Column("asal", "asal", true, false, 0),
            new Column("sumber_judul", "", false, false, 0),
            new Column("sumber_penerbit", "", false, false, 0),
            new Column("sumber_tanggal", "", false, false, 0),
            new Column("sumber_alamat", "", false, false, 0))),
    @Key("undangan")
    INVITED(List.of(
            new Column("nama", "orang", false, false, 34),
            new Column("sebagai", "jabatan", false, false, 34),
            new Column("lembaga", "lembaga", false, false, 40),
            new Column("jumlah", "", false, false, 10),
            new Column("dikonfirmasi_oleh", "", false, false, 24))),
    @Key("hadir")
    PRESENT(List.of(
            new Column("nama", "orang", false, false, 34),
            new Column("sebagai", "jabatan", false, false, 34),
            new Column("lembaga", "lembaga", false, false, 40),
            new Column("pangkat", "", false, false, 14),
            new Column("mewakili", "jabatan", false, false, 30),
            new Column("peran", "peran", false, false, 18),
            new Column("cara", "cara", true, false, 12))),
    @Key("hasil")
    RESULTS(List.of(
            new Column("nomor", "", false, false, 10),
            new Column("jenis", "jenis_hasil", true, false, 18),
            new Column("teks", "", false, true, 52),
            new Column("penanggung_jawab", "lembaga", false, false, 30),
            new Column("pendukung", "lembaga", false, false, 26),
            new Column("tenggat", "", false, false, 20),
            new Column("indikator", "", false, false, 26),
            new Column("target", "", false, false, 16),
            new Column("tema", "tema", false, false, 20))),
    @Key("tindak-lanjut")
    FOLLOW_UPS(List.of(
            new Column("nomor", "", false, true, 9),
            new Column("tanggal", "", false, true, 20),
            new Column("status", "status_tindak_lanjut", true, true, 22),
            new Column("uraian", "", false, false, 50),
            new Column("hambatan", "", false, false, 34),
            new Column("bukti", "", false, false, 30)));

    /** Whether the row is to be taken out of what is recorded. */
    public static final Column OUT = new Column("keluarkan", "keluarkan", true, false, 12);

    /** By which a row finds its record again. */
    public static final Column KEY = new Column("kunci", "", false, false, 13);

    private final List<Column> columns;

    SheetKind(List<Column> columns) {
        this.columns = columns;
    }

    /**
     * A column, or a field of the meeting.
     *
     * @param key its name in the words, and mostly in content
     * @param list the name of the list it is chosen from, or empty
     * @param strict whether nothing else may be written
     * @param required whether a row without it is faulty
     * @param width its width in characters
     */
    public record Column(String key, String list, boolean strict, boolean required, int width) {}

    /** Its columns, in order. */
    public List<Column> columns() {
        return columns;
    }

    /** Columns beside them that only a sheet of what is recorded has. */
    public List<Column> marks() {
        return this == MEETING ? List.of() : List.of(OUT, KEY);
    }

    /** The column of a key. */
    public Optional<Column> column(String key) {
        return columns.stream().filter(column -> column.key().equals(key)).findFirst();
    }
}
