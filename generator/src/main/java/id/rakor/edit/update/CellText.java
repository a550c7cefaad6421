package id.rakor.edit.update;

import id.rakor.edit.form.Lists;
import id.rakor.edit.form.SheetKind;
import id.rakor.edit.form.SheetKind.Column;
import id.rakor.edit.known.Choices;
import id.rakor.model.RecordType;
import id.rakor.model.value.Day;
import id.rakor.text.Words;
import id.rakor.yaml.Node;
import id.rakor.yaml.Node.Mapping;
import id.rakor.yaml.Node.Scalar;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** What a record says, as somebody would write it into a cell. */
public final class CellText {
    private static final Map<String, RecordType> POINTERS = Map.of(
            "lembaga", RecordType.INSTITUTION,
            "orang", RecordType.PERSON,
            "jabatan", RecordType.OFFICE,
            "wilayah", RecordType.REGION,
            "wilayah_penyelenggara", RecordType.REGION,
            "tema", RecordType.THEME,
            "seri", RecordType.SERIES,
            "dasar", RecordType.REGULATION,
            "regulasi", RecordType.REGULATION);

    private final Words words;
    private final Choices choices;
    private final BiFunction<RecordType, String, String> names;

    /**
     * One that speaks with some words.
     *
     * @param names the name of a record by its id
     */
    public CellText(Words words, BiFunction<RecordType, String, String> names) {
        this.words = words;
        this.choices = new Choices(words);
        this.names = names;
    }

    /** What tells a row from others, as its cells would say it. */
    public String row(SheetKind kind, Mapping recorded) {
        List<String> keys =
                switch (kind) {
                    case INVITED, PRESENT -> List.of("orang", "sebutan", "sebagai", "lembaga");
                    case RESULTS -> List.of("nomor", "teks");
                    default -> List.of("tanggal", "status", "uraian");
                };
        return keys.stream()
                .map(key -> recorded.entry(key)
                        .map(entry -> of(kind, key, key, entry.value()))
                        .orElse(""))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** The value of a key that comes from a column. */
    public String of(SheetKind kind, String column, String key, Node node) {
        if (node == null) {
            return "";
        }
        Class<?> type = kind.column(column).map(Column::list).map(Lists::type).orElse(null);
        List<Node> items = key.equals(Fields.ORGANISERS) ? Sayings.of(node, column) : Sayings.items(node);
        return items.stream().map(item -> one(key, type, item)).collect(Collectors.joining("; "));
    }

    private String one(String key, Class<?> type, Node node) {
        if (node instanceof Mapping mapping) {
            return inside(mapping);
        }
        String text = Sayings.text(node);
        if (type != null) {
            return choices.word(type, text).isPresent() ? choices.label(type, text) : text;
        } else if (POINTERS.containsKey(key)) {
            return names.apply(POINTERS.get(key), text);
        }
        return Day.parse(text).map(this::day).orElse(text);
    }

    /** What tells most in a value with keys of its own. */
    private String inside(Mapping mapping) {
        Optional<Node.Entry> rule = mapping.entry("aturan");
        if (rule.isPresent() && rule.get().value() instanceof Mapping parts) {
            List<String> texts = List.of("jumlah", "satuan", "sejak").stream()
                    .map(part -> parts.entry(part)
                            .map(entry -> Sayings.text(entry.value()))
                            .orElse(""))
                    .toList();
            return words.text("tenggat.aturan", texts.toArray());
        }
        for (String key :
                List.of("sebutan", "lembaga", "orang", "jabatan", "regulasi", "baca", "tanggal", "tertulis", "nama")) {
            Optional<Node.Entry> entry = mapping.entry(key);
            if (entry.isPresent() && entry.get().value() instanceof Scalar) {
                return one(key, null, entry.get().value());
            }
        }
        return mapping.entries().stream()
                .map(entry -> one("", null, entry.value()))
                .collect(Collectors.joining(", "));
    }

    private String day(Day day) {
        return day.isExact()
                ? words.dates().plain(day.earliest())
                : day.month() > 0
                        ? words.dates().month(YearMonth.of(day.year(), day.month()))
                        : words.dates().year(day.year());
    }
}
