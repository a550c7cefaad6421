package id.rakor.view;

import id.rakor.model.source.Entity;
import id.rakor.model.value.Keyed;
import java.util.function.Supplier;

/**
 * Something that papers are made of.
 *
 * @param about what kind of thing it is
 * @param id what it is asked for by: the id of its record, a year, or empty for what there is one of
 * @param entity its record; that of its meeting for a participant, null where it has none
 * @param title what it is called
 * @param folder where its papers lie in the site, with a slash at the end
 * @param name what it is called in names of files: plain letters, digits and hyphens; empty where the paper's kind says all
 * @param fresh makes what a new paper takes from it
 */
public record Subject(
        About about, String id, Entity entity, String title, String folder, String name, Supplier<Extract> fresh) {
    /** What a new paper takes from it. */
    public Extract extract() {
        return fresh.get();
    }

    /** Kind and id in one, {@code "rapat:rakor-babel-2023"}; lists of papers name it so. */
    public String key() {
        return key(about, id);
    }

    static String key(About about, String id) {
        return id.isEmpty() ? Keyed.word(about) : Keyed.word(about) + ":" + id;
    }

    /** Where a paper of it lies in the site. */
    public Route route(String file) {
        return Route.file(folder + file);
    }
}
