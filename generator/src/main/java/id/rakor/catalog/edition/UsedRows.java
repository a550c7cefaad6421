package id.rakor.catalog.edition;

import id.rakor.catalog.Edition;
import id.rakor.catalog.Mention;
import id.rakor.model.RecordType;
import id.rakor.model.Records;
import id.rakor.model.Records.Held;
import id.rakor.model.source.Entity;
import id.rakor.model.value.Classification;
import id.rakor.model.value.Prose;
import id.rakor.model.value.Ref;
import id.rakor.model.value.Walk;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Which reference rows some records use: those they lead to, directly or through other rows. A
 * pointer leads to the record it means, a link in prose too, and a text to the abbreviations that
 * stand in it. As only the records at hand are asked, no row tells of one that is withheld.
 *
 * <p>Below the full edition an office's own record of a body, a source or another thing that is
 * ordinary without saying so is treated as a row: it comes with what uses it. Whoever wants it shown
 * on its own account writes its class.
 */
public final class UsedRows {
    private static final Set<String> NO_TEXT = Set.of("alamat", "sha256", "berkas");

    private final Records records;
    private final Abbreviations abbreviations;
    private final Function<Prose, String> prose;
    private final Predicate<Held> follows;
    private final Set<Held> used = ConcurrentHashMap.newKeySet();

    private UsedRows(Records records, Function<Prose, String> prose, Predicate<Held> follows) {
        this.records = records;
        this.prose = prose;
        this.follows = follows;
        List<Held> terms = new ArrayList<>(records.of(RecordType.TERM));
        records.shelf().ids(RecordType.TERM).stream()
                .filter(id -> records.find(RecordType.TERM, id).isEmpty())
                .forEach(id -> records.shelf().find(RecordType.TERM, id).ifPresent(terms::add));
        this.abbreviations = Abbreviations.of(terms);
    }

    /**
     * The records with the rows of their shelf that they use; nothing goes. Rows at hand count as
     * records here.
     *
     * @param mentions links from their prose
     * @param prose gives the words of a prose file, those in links aside
     */
    public static Records added(Records records, List<Mention> mentions, Function<Prose, String> prose) {
        UsedRows rows = new UsedRows(records, prose, Held::isRow);
        List<Held> all = new ArrayList<>(records.everything());
        rows.start(all, mentions);
        all.addAll(rows.used);
        return new Records(all, records.shelf());
    }

    /**
     * The records of an edition without the rows that nothing in them leads to. In the full edition
     * records that are no rows all stay; elsewhere those stay that have a class of their own, or that
     * something leads to.
     *
     * @param mentions links from their prose
     * @param prose gives the words of a prose file, those in links aside
     */
    public static Records alone(
            Records records, Edition edition, List<Mention> mentions, Function<Prose, String> prose) {
        Predicate<Held> follows = edition == Edition.FULL ? Held::isRow : UsedRows::comesWithOthers;
        UsedRows rows = new UsedRows(records, prose, follows);
        List<Held> all = new ArrayList<>(
                records.everything().stream().filter(follows.negate()).toList());
        rows.start(all, mentions);
        all.addAll(rows.used);
        return new Records(all);
    }

    private static boolean comesWithOthers(Held held) {
        Entity entity = held.entity();
        boolean silent = entity.meta().classification() == null;
        return held.isRow() || silent && entity.defaultClass() == Classification.ORDINARY;
    }

    private void start(Collection<Held> from, List<Mention> mentions) {
        from.parallelStream().forEach(this::follow);
        mentions.forEach(mention -> reach(mention.type(), mention.id()));
    }

    private void follow(Held held) {
        Walk.through((Record) held.entity(), "", (pointer, part, value) -> {
            if (value instanceof Ref<?> ref && !ref.isWithheld()) {
                reach(RecordType.of(part.element()), ref.id());
            } else if (value instanceof Prose file) {
                abbreviations.in(prose.apply(file)).forEach(this::reach);
            } else if (value instanceof String text && !NO_TEXT.contains(part.key())) {
                abbreviations.in(text).forEach(this::reach);
            }
        });
    }

    private void reach(RecordType type, String id) {
        Optional<Held> own = records.find(type, id);
        (own.isPresent() ? own : records.shelf().find(type, id)).ifPresent(this::reach);
    }

    private void reach(Held held) {
        if (follows.test(held) && used.add(held)) {
            follow(held);
        }
    }
}
