package id.rakor.manual;

import id.rakor.manual.Kept.Leaf;
import id.rakor.model.RecordType;
import id.rakor.model.Records;
import id.rakor.model.result.Result;
import id.rakor.model.source.Entity;
import id.rakor.model.value.Day;
import id.rakor.model.value.Keyed;
import id.rakor.model.value.Ref;
import id.rakor.model.value.Shape;
import id.rakor.model.value.Weekday;
import id.rakor.text.Dates;
import id.rakor.text.Words;
import java.text.Normalizer;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words in which a page may show a plain value of a record. */
final class ShownText {
    private static final List<String> NAMES = List.of("nama", "judul", "penerbit", "singkatan");

    private final Records records;
    private final Words words;

    ShownText(Records records, Words words) {
        this.records = records;
        this.words = words;
    }

    /** Every form a page may use; one of them must stand there. */
    List<String> forms(Leaf leaf) {
        Object value = leaf.value();
        List<String> forms = new ArrayList<>();
        if (value instanceof Ref<?> ref) {
            forms.add(name(leaf.part(), ref));
        } else if (value instanceof Weekday weekday) {
            forms.add(words.dates().weekday(weekday.day()));
        } else if (value instanceof Enum<?> choice) {
            forms.addAll(choices(choice));
        } else if (value instanceof Day day) {
            forms.addAll(days(day));
        } else if (value instanceof LocalTime time) {
            forms.add(words.dates().hour(time));
        } else if (value instanceof Number number) {
            forms.add(words.numbers().of(number));
            forms.add(number.toString());
        } else if (value instanceof Boolean) {
            forms.add(words.text(leaf.part().key().equals("terbuka") ? "rapat.terbuka" : "orang.purnawirawan"));
        } else {
            forms.add(String.valueOf(value));
        }
        return forms.stream().map(ShownText::plain).toList();
    }

    /** Letters, signs and single spaces; whatever page and record may write differently is gone. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace("\u00ad", "")
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private String name(Shape.Part part, Ref<?> ref) {
        if (part.element() == Result.class) {
            return Kept.at(records, "rapat:" + ref.id().replace("#", "#hasil[") + "].teks").values().stream()
                    .map(leaf -> (String) leaf.value())
                    .findFirst()
                    .orElseThrow();
        }
        Entity entity = records.find(RecordType.of(part.element()), ref.id())
                .orElseThrow(() -> new AssertionError("no record: " + ref.id()))
                .entity();
        return Shape.of(entity.getClass()).parts().stream()
                .filter(p -> NAMES.contains(p.key()) && p.of((Record) entity) instanceof String)
                .map(p -> (String) p.of((Record) entity))
                .findFirst()
                .orElseThrow();
    }

    private List<String> choices(Enum<?> choice) {
        String word = Keyed.word(choice);
        List<String> forms = new ArrayList<>();
        forms.add(words.text("pilihan." + choice.getDeclaringClass().getSimpleName() + "." + word));
        String pattern = "jumlah." + word.replace('-', '_');
        if (words.has(pattern)) {
            forms.add(words.text(pattern, ""));
        }
        return forms;
    }

    private List<String> days(Day day) {
        Dates dates = words.dates();
        if (day.isExact()) {
            return List.of(dates.plain(day.earliest()), dates.brief(day.earliest()));
        }
        if (day.month() == 0) {
            return List.of(dates.year(day.year()));
        }
        YearMonth month = YearMonth.of(day.year(), day.month());
        return List.of(dates.month(month), dates.briefMonth(month));
    }
}
