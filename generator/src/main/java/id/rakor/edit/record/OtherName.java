package id.rakor.edit.record;

import id.rakor.edit.Change;
import id.rakor.model.Records.Held;
import id.rakor.model.value.Shape;
import id.rakor.yaml.Node.Scalar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Another way in which the name of a person or an institution is written, noted in its record; all other lines stay. */
public final class OtherName {
    private static final String KEY = "nama_lain";

    private OtherName() {}

    /**
     * The file of a record with one more spelling.
     *
     * @param held a record of the office that has a key for other names
     * @param earlier what else is to become of its file, or null
     */
    public static Change of(Path content, Held held, String name, Change earlier) {
        try {
            EditedFile file = earlier == null ? EditedFile.of(content, held.file()) : EditedFile.after(earlier);
            List<String> order = Shape.of(held.entity().getClass()).keys();
            file.append(held.pointer(), KEY, List.of(Scalar.text(name)), order);
            return file.change();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
