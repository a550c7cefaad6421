package id.rakor.edit.fresh;

import id.rakor.model.RecordType;

/**
 * What is asked for one key of a new record.
 *
 * @param key the key
 * @param english the English name of its option
 * @param form what an answer must be
 * @param type the enumeration of a choice, or the record class that a name means; else null
 * @param required whether a record cannot do without it
 * @param many whether there may be several answers
 */
public record Question(String key, String english, Form form, Class<?> type, boolean required, boolean many) {
    static Question plain(String key, String english, Form form) {
        return new Question(key, english, form, null, false, false);
    }

    static Question choice(String key, String english, Class<?> type) {
        return new Question(key, english, Form.CHOICE, type, false, false);
    }

    static Question reference(String key, String english, RecordType type) {
        return new Question(key, english, Form.REFERENCE, type.type(), false, false);
    }

    Question must() {
        return new Question(key, english, form, type, true, many);
    }

    Question several() {
        return new Question(key, english, form, type, required, true);
    }

    /** The name of its option. */
    public String option() {
        return "--" + key.replace('_', '-');
    }

    /** The type of the records that its answers name. */
    public RecordType target() {
        return RecordType.of(type);
    }
}
