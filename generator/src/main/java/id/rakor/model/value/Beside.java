package id.rakor.model.value;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * This component, a {@link Prose}, is a file that lies beside the record's own. It is not written
 * in the YAML; {@link Key#value()} of the same component names it in {@code kelas_bidang}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Beside {
    /** The file name, {@code "ringkasan.md"}. */
    String value();
}
