package id.rakor.prose;

import java.util.Optional;
import java.util.Set;

/** Knows the records that prose may link to. */
public interface LinkResolver {
    /**
     * A picture that a text may show.
     *
     * @param href its address, relative to the page
     * @param narrow the address of a drawing of the same for a narrow screen, or empty
     * @param width how wide it is, in pixels of a page
     * @param height how high it is
     */
    record Picture(String href, String narrow, int width, int height) {}

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

    /** The picture that an address means, {@code "gambar/menu.svg"}; empty refuses it, as everywhere but in the manual. */
    default Optional<Picture> picture(String path) {
        return Optional.empty();
    }
}
