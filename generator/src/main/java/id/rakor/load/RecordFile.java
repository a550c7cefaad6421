package id.rakor.load;

import id.rakor.model.RecordType;
import id.rakor.model.value.Prose;
import java.nio.file.Path;
import java.util.Map;

/**
 * A file that holds records.
 *
 * @param type the type of its records; null for the settings
 * @param id the id that its name or its folder's name gives; empty for a file of several records
 * @param path where it is; null for a file that is packed into the program
 * @param file its path relative to the content folder, with forward slashes; of a packed one as
 *     {@link Packed} gives it
 * @param beside the files that lie beside it, by key
 */
public record RecordFile(RecordType type, String id, Path path, String file, Map<String, Prose> beside) {
    /** Whether it maps ids to records. */
    public boolean isMap() {
        return id.isEmpty();
    }
}
