package id.rakor.edit.record;

import id.rakor.edit.Change;
import id.rakor.model.Records.Held;
import id.rakor.yaml.Node;
import id.rakor.yaml.Node.Scalar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** A word of a record that is put in place of another; all other lines stay. */
public final class OtherWord {
    private OtherWord() {}

    /**
     * The file of a record in which one word is another.
     *
     * @param pointer the way from the record to the word
     * @param earlier what else is to become of its file, or null
     */
    public static Change of(Path content, Held held, String pointer, String word, Change earlier) {
        try {
            EditedFile file = earlier == null ? EditedFile.of(content, held.file()) : EditedFile.after(earlier);
            Node old = file.node(held.pointer() + pointer).orElseThrow();
            file.replace(old.line(), old.column(), ((Scalar) old).text(), word);
            return file.change();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
