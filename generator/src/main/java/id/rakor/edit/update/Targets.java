package id.rakor.edit.update;

import id.rakor.edit.record.EditedFile;
import id.rakor.edit.update.Updates.Target;

/** Records in files that are being edited, as places that take what rows say. */
public final class Targets {
    private Targets() {}

    /** The record at a pointer of a file. */
    public static Target of(EditedFile file, String record) {
        return (pointer, key, entry, order) -> {
            String mapping = record + pointer;
            if (entry == null) {
                file.remove(mapping, key);
            } else {
                file.set(mapping, entry, order);
            }
        };
    }
}
