package id.rakor.prose;

import java.util.Optional;
import java.util.Set;

/** Knows the records that prose may link to. */
public interface LinkResolver {
    /** The words that may stand before the colon: {@code orang}, {@code rapat}, {@code hasil} ... */
    Set<String> kinds();

    /**
     * Where a link to a record leads.
     *
     * @param kind one of {@link #kinds()}
     * @param id what stands after the colon: {@code soedarmo}, {@code rakor-x#r1}
     */
    LinkTarget resolve(String kind, String id);

    /**
     * Where a relative link leads, {@code "menulis.md"} or {@code "menulis.md#butir"}; empty refuses
     * it, as everywhere but in the manual.
     */
    default Optional<String> relative(String path) {
        return Optional.empty();
    }
}
