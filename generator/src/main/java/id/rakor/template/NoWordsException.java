package id.rakor.template;

import freemarker.template.TemplateModelException;

/** Says that {@code kata} was asked for words that are not there. */
final class NoWordsException extends TemplateModelException {
    private static final long serialVersionUID = 1L;

    private final String key;

    NoWordsException(String key) {
        super(key);
        this.key = key;
    }

    /** The key that was asked for. */
    String key() {
        return key;
    }
}
