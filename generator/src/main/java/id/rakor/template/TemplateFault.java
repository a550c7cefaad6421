package id.rakor.template;

import id.rakor.finding.Code;
import id.rakor.finding.Severity;

/** What can be wrong with a template. What FreeMarker itself says comes as an argument, untranslated. */
public enum TemplateFault implements Code {
    /** It cannot be parsed; the argument is what FreeMarker says. */
    SYNTAX("T01"),
    /** It asks for something that is not there; the argument is the expression. */
    MISSING("T02"),
    /** A value is of another kind than its place needs; the arguments are the expression and the reason. */
    WRONG_TYPE("T03"),
    /** It asks for words that no file of words has; the argument is what is missing. */
    NO_WORDS("T04"),
    /** It includes or imports a template that is not there; the argument is its name. */
    NO_TEMPLATE("T05"),
    /** It cannot be read as UTF-8 text. */
    UNREADABLE("T06"),
    /** It calls itself without end. */
    ENDLESS("T07"),
    /** Anything else that stops it; the argument is what FreeMarker says. */
    STOPPED("T08"),
    /** The tokens are not what they should be; the argument is the token. */
    TOKEN("T09"),
    /** A file of the office that stands in front of no other; the argument is its name. */
    STRAY("T10");

    private final String id;

    TemplateFault(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return this == STRAY ? Severity.WARNING : Severity.ERROR;
    }
}
