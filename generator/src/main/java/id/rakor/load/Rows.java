package id.rakor.load;

import id.rakor.model.RecordType;
import id.rakor.model.Records;
import java.util.List;
import java.util.Optional;

/** How files of reference tables are named: by the type of their rows, {@code wilayah-11.yaml}. */
public final class Rows {
    /** The folder of reference tables. */
    public static final String FOLDER = "rujukan";

    private static final String ENDING = ".yaml";
    private static final List<RecordType> TYPES = List.of(
            RecordType.SOURCE,
            RecordType.REGION,
            RecordType.INSTITUTION,
            RecordType.OFFICE,
            RecordType.REGULATION,
            RecordType.ELECTION,
            RecordType.THEME,
            RecordType.TERM);

    private Rows() {}

    /** The types of which there may be rows. */
    public static List<RecordType> types() {
        return TYPES;
    }

    /** The type of the rows in a file of that name; empty when the name says none. */
    public static Optional<RecordType> typeOf(String name) {
        return TYPES.stream()
                .filter(type -> name.equals(type.folder() + ENDING)
                        || (name.startsWith(type.folder() + "-") && name.endsWith(ENDING)))
                .findFirst();
    }

    /** The plain names that such a file may bear. */
    static List<String> names() {
        return TYPES.stream().map(type -> type.folder() + ENDING).toList();
    }

    /** How far behind the records of a file stand: 0 for an office's own, 1 for its rows. */
    static int layer(String file) {
        return file.startsWith(Records.ROWS) ? 1 : 0;
    }
}
