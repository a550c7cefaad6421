package id.rakor.cli.console;

import id.rakor.model.value.Keyed;
import java.util.List;

/** The command line asks for something that cannot be; exit code 2. */
public final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> args;

    /** A fault of the command line: a key of words and what stands in them. */
    public UsageException(String key, Object... args) {
        super(key);
        this.key = key;
        this.args = List.of(args);
    }

    /**
     * What a word on the command line stands for.
     *
     * @throws UsageException where it stands for nothing; it tells the words there are
     */
    public static <E extends Enum<E>> E choice(String option, String seen, Class<E> type) {
        return Keyed.constant(type, seen)
                .map(type::cast)
                .orElseThrow(() ->
                        new UsageException("cli.salah.pilihan", option, seen, String.join(", ", Keyed.words(type))));
    }

    /** What is wrong, in words. */
    public String text(Console console) {
        return console.words().text(key, args.toArray());
    }
}
