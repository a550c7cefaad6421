package id.rakor.edit.fresh;

import id.rakor.model.RecordType;
import id.rakor.model.value.Shape;
import id.rakor.text.Words;
import id.rakor.yaml.Node.Entry;
import id.rakor.yaml.Node.Mapping;
import id.rakor.yaml.TreePrinter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The text of a new record: what is known of it, and between that, as comments, the keys that are likely to be filled next, each
 * with what it means.
 */
final class Skeleton {
    private static final Map<RecordType, List<String>> NEXT = next();

    private final Words words;

    Skeleton(Words words) {
        this.words = words;
    }

    private static Map<RecordType, List<String>> next() {
        Map<RecordType, List<String>> next = new EnumMap<>(RecordType.class);
        next.put(
                RecordType.MEETING,
                List.of(
                        "tingkat",
                        "tema_acara",
                        "tema",
                        "tujuan",
                        "dasar",
                        "acara",
                        "undangan",
                        "hadir",
                        "hasil",
                        "dokumen"));
        next.put(RecordType.PERSON, List.of("pangkat", "nama_lain", "jabatan", "sumber"));
        next.put(RecordType.INSTITUTION, List.of("singkatan", "nama_lain", "induk", "wilayah", "sumber"));
        next.put(RecordType.OFFICE, List.of("singkatan", "lembaga", "wilayah", "sumber"));
        next.put(RecordType.REGION, List.of("kode", "nama_lain", "induk", "berlaku_sejak", "sumber"));
        next.put(RecordType.REGULATION, List.of("tentang", "ditetapkan", "mengubah", "alamat", "sumber"));
        next.put(RecordType.ELECTION, List.of("pemungutan", "wilayah", "tahapan", "sumber"));
        next.put(RecordType.THEME, List.of("uraian", "induk"));
        next.put(RecordType.TERM, List.of("konteks"));
        next.put(RecordType.CONFLICT, List.of("uraian", "wilayah", "mulai", "kronologi", "status", "sumber"));
        next.put(RecordType.SERIES, List.of("uraian", "lembaga", "wilayah", "per_tahun"));
        next.put(RecordType.ACTION_PLAN, List.of("lembaga", "dasar", "aksi"));
        next.put(RecordType.SOURCE, List.of("penerbit", "alamat", "terbit", "diambil", "cara_baca"));
        return next;
    }

    /** A record that has a file of its own. */
    String file(RecordType type, Mapping tree) {
        return words.text("baru.kerangka") + "\n" + lines(type, tree);
    }

    /** A record under its id in a file of several. */
    String entry(RecordType type, String id, Mapping tree) {
        String whole = TreePrinter.print(Mapping.of(List.of(Entry.of(id, tree))));
        StringBuilder text = new StringBuilder(whole.substring(0, whole.indexOf('\n') + 1));
        lines(type, tree).lines().forEach(line -> text.append(line.isEmpty() ? "" : "  ")
                .append(line)
                .append('\n'));
        return text.toString();
    }

    private String lines(RecordType type, Mapping tree) {
        List<String> wanted = NEXT.getOrDefault(type, List.of());
        StringBuilder text = new StringBuilder();
        for (String key : Shape.of(type.type()).keys()) {
            Optional<Entry> entry = tree.entry(key);
            if (entry.isPresent()) {
                text.append(TreePrinter.print(Mapping.of(List.of(entry.get()))));
            } else if (wanted.contains(key)) {
                text.append("# ")
                        .append(key)
                        .append(": ")
                        .append(meaning(type, key))
                        .append('\n');
            }
        }
        return text.toString();
    }

    private String meaning(RecordType type, String key) {
        String own = "kunci." + type.type().getSimpleName() + "." + key;
        return words.text(words.has(own) ? own : "kunci.Meta." + key);
    }
}
