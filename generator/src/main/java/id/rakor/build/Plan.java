package id.rakor.build;

import id.rakor.catalog.Edition;
import id.rakor.model.value.Key;
import id.rakor.text.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;

/**
 * What is to be built.
 *
 * @param content the folder of records
 * @param output the folder that pages and archive go to
 * @param templates the office's own templates, in front of the built-in ones; or null
 * @param edition for whom
 * @param asOf the day on which the records are read
 * @param language the language of all words around the records
 * @param parts what is to be made; what is not named stays as it was published
 * @param threads how many threads may work, at least 1; the output does not depend on it
 */
public record Plan(
        Path content,
        Path output,
        Path templates,
        Edition edition,
        LocalDate asOf,
        Language language,
        Set<Part> parts,
        int threads) {
    public Plan {
        parts = Set.copyOf(parts);
    }

    /** A part of the output that can be asked for alone. */
    public enum Part {
        /** The website. */
        @Key("situs")
        SITE,
        /** The papers, and the pages that lead to them. */
        @Key("naskah")
        PAPERS,
        /** The sealed archive. */
        @Key("arsip")
        ARCHIVE
    }
}
