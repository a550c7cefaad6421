package id.rakor.edit.known;

import id.rakor.model.RecordType;
import id.rakor.model.Records;
import id.rakor.model.value.Id;
import id.rakor.text.Slug;
import id.rakor.text.Words;
import java.util.Set;

/** Ids for new records, made of their names; none is given twice, and none that a record once bore. */
public final class FreshId {
    private static final int ENDING = 4;
    private static final int LONG = 200;
    private static final int MOST = 50;

    private final Records records;
    private final Words words;

    /** One for the records of a content folder. */
    public FreshId(Records records, Words words) {
        this.records = records;
        this.words = words;
    }

    /** Whether a record bears an id, or bore it once. */
    public boolean isTaken(RecordType type, String id) {
        return records.ids(type).contains(id)
                || records.of(type).stream()
                        .anyMatch(held -> held.entity().formerIds().contains(id));
    }

    /**
     * A free id.
     *
     * @param name what it is made of
     * @param year the year it ends with, or empty
     * @param others ids that are about to be
     */
    public String of(RecordType type, String name, String year, Set<String> others) {
        String text = type == RecordType.REGULATION ? name.replaceAll("(?i)\\b(nomor|no\\.?|tahun)\\s", " ") : name;
        String slug = year.isEmpty() ? Slug.of(text, Id.MAX - ENDING) : dated(text, year);
        String stem = slug.isEmpty() ? type.folder() : slug;
        String id = stem;
        for (int i = 2; !Id.isValid(id) || isTaken(type, id) || others.contains(id); i++) {
            id = stem + "-" + i;
        }
        return id;
    }

    /** A name in short, with the year at its end. */
    private String dated(String name, String year) {
        String key = "-" + Slug.of(name, LONG) + "-";
        for (String pair : words.several("baru.id-singkat")) {
            String[] sides = pair.split("=", -1);
            String small = sides[1].isEmpty() ? "-" : "-" + sides[1] + "-";
            key = key.replace("-" + sides[0] + "-", small);
        }
        key = key.replace("-tahun-" + year + "-", "-").replace("-" + year + "-", "-");
        return (Slug.of(key, MOST) + "-" + year).replaceFirst("^-", "");
    }
}
