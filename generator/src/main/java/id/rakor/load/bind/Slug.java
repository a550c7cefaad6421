package id.rakor.load.bind;

import id.rakor.model.value.Id;
import java.text.Normalizer;
import java.util.Locale;

/** Proposes an id for a text that was to be one. */
public final class Slug {
    private Slug() {}

    /** The id that a text most likely means; empty when there is none. */
    public static String of(String text) {
        String slug = Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return slug.isEmpty() || !Id.isValid(slug) || slug.equals(text) ? "" : slug;
    }
}
