package id.rakor.edit.word;

import java.util.List;

/** A file is not what can be read. */
public final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final WordCode code;
    private final transient List<String> args;

    Unreadable(WordCode code, String... args) {
        super(code.id());
        this.code = code;
        this.args = List.of(args);
    }

    /** Why. */
    public WordCode code() {
        return code;
    }

    /** The arguments of why. */
    public List<String> args() {
        return args;
    }
}
