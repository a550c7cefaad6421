package id.rakor.model.value;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * This text, or each text of this list, is the {@code kode} of a part of the same entity. It leaves
 * an edition together with that part.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface CodeOf {
    /** The key of the entity under which the parts stand, {@code "hasil"}. */
    String value();
}
