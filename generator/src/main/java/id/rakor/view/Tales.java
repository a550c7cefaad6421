package id.rakor.view;

import id.rakor.model.value.Prose;

/** Reads the prose that lies beside records. */
@FunctionalInterface
public interface Tales {
    /** The bytes of a file, as they lie in the content folder; none when it cannot be read. */
    byte[] read(Prose prose);
}
