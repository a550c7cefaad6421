package id.rakor.load;

import id.rakor.model.source.Entity;
import java.util.List;

/**
 * Records as YAML in their one canonical form: keys in the order they are declared, what is absent,
 * empty or withheld left out, the shortest form where a plain value does. What is printed reads back
 * as an equal record. The id and the files that lie beside are not printed.
 */
public final class Canonical {
    private Canonical() {}

    /** One record, or the settings, as a whole file. */
    public static String text(Record record) {
        throw new UnsupportedOperationException(record.toString());
    }

    /** Records as a file that maps ids to records, in the order given. */
    public static String map(List<? extends Entity> records) {
        throw new UnsupportedOperationException(records.toString());
    }
}
