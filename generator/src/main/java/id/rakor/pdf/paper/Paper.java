package id.rakor.pdf.paper;

import id.rakor.model.settings.PaperKind;
import id.rakor.model.value.Keyed;
import id.rakor.view.About;
import id.rakor.view.Extract;
import id.rakor.view.MeetingExtract;
import id.rakor.view.paper.PaperView;
import java.util.List;
import java.util.function.Function;

/**
 * A kind of paper.
 *
 * @param kind which it is
 * @param about what it is about
 * @param type what it takes from the records
 * @param template the template that writes it, {@code "paper/ringkasan.ftl"}
 * @param limit how many pages it may have; 0 for any
 * @param needs what its subject must have so that it can be made
 * @param maker makes what it shows
 * @param binding the papers that are bound into it; none but for bundles and books
 * @param open whether it is made of what everyone may see, whatever the edition
 * @param <E> what it takes from the records
 */
public record Paper<E extends Extract>(
        PaperKind kind,
        About about,
        Class<E> type,
        String template,
        int limit,
        List<Need<E>> needs,
        Maker<E> maker,
        Binding<E> binding,
        boolean open) {
    /** Its kind as content and files name it, {@code "ringkasan"}. */
    public String word() {
        return Keyed.word(kind);
    }

    /**
     * The keys that a record lacks for it, in the order of its needs; none when it can be made.
     *
     * @param extract of a subject that it can be about
     */
    public List<String> lacking(Extract extract) {
        E own = type.cast(extract);
        return needs.stream()
                .filter(need -> !need.met().test(own))
                .map(Need::key)
                .toList();
    }

    /**
     * What it shows.
     *
     * @param extract of a subject that it can be about
     * @param tries how often it did not fit its pages before; the more, the fewer rows
     */
    public PaperView view(Extract extract, int tries) {
        return maker.make(type.cast(extract), tries);
    }

    /**
     * The papers that are bound into it, in their order.
     *
     * @param extract of a subject that it can be about
     */
    public List<Bound> bound(Extract extract) {
        E own = type.cast(extract);
        return binding.members().apply(own).stream()
                .flatMap(one -> binding.kinds().stream().map(kind -> new Bound(kind, one.again())))
                .toList();
    }

    /** The same with other papers bound into it. */
    Paper<E> binding(Binding<E> other) {
        return new Paper<>(kind, about, type, template, limit, needs, maker, other, open);
    }

    /** The same made of what everyone may see. */
    Paper<E> forEveryone() {
        return new Paper<>(kind, about, type, template, limit, needs, maker, binding, true);
    }

    /**
     * Which papers are bound into another.
     *
     * @param members the meetings whose papers they are
     * @param kinds the papers of each of them; those that it cannot give are left out
     * @param <E> what the other takes from the records
     */
    public record Binding<E extends Extract>(Function<E, List<MeetingExtract>> members, List<PaperKind> kinds) {
        /** Nothing is bound into it. */
        static <E extends Extract> Binding<E> none() {
            return new Binding<>(extract -> List.of(), List.of());
        }
    }

    /**
     * A paper inside another.
     *
     * @param kind what kind of paper it is
     * @param extract what it takes from the records
     */
    public record Bound(PaperKind kind, MeetingExtract extract) {}

    /**
     * Makes what a paper shows.
     *
     * @param <E> what it takes from the records
     */
    @FunctionalInterface
    public interface Maker<E extends Extract> {
        /**
         * What it shows.
         *
         * @param extract what it is about
         * @param tries how often it did not fit its pages before; the more, the fewer rows
         */
        PaperView make(E extract, int tries);
    }
}
