package id.rakor.model.value;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The Indonesian name under which a record component, or an enumeration constant, stands in the
 * content. The pair of names is written here and nowhere else.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Key {
    /** The key as the content spells it. */
    String value();

    /** Whether a record without this key is refused. */
    boolean required() default false;

    /** The lowest class of this field; an edition below it never carries the field. */
    Classification floor() default Classification.ORDINARY;
}
