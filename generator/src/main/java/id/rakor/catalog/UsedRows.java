package id.rakor.catalog;

import id.rakor.model.RecordType;
import id.rakor.model.Records;
import id.rakor.model.Records.Held;
import id.rakor.model.value.Prose;
import id.rakor.model.value.Ref;
import id.rakor.model.value.Walk;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Which reference rows enter an edition: those that its records lead to, directly or through other
 * rows. A pointer leads to the record it means, a link in prose too, and a text to the abbreviations
 * that stand in it. As only records of the edition are asked, no row tells of one that is withheld.
 * Records that are no rows all stay.
 */
public final class UsedRows {
    private static final Set<String> NO_TEXT = Set.of("alamat", "sha256", "berkas");

    private final Records records;
    private final Abbreviations abbreviations;
    private final Function<Prose, String> prose;
    private final Set<Held> used = ConcurrentHashMap.newKeySet();

    private UsedRows(Records records, Function<Prose, String> prose) {
        this.records = records;
        this.abbreviations = Abbreviations.of(records.of(RecordType.TERM));
        this.prose = prose;
    }

    /**
     * The records of an edition without the rows that nothing in it leads to.
     *
     * @param records the records, already those of the edition
     * @param mentions links from their prose
     * @param prose gives the words of a prose file, those in links aside
     */
    public static Records of(Records records, List<Mention> mentions, Function<Prose, String> prose) {
        UsedRows rows = new UsedRows(records, prose);
        List<Held> own =
                records.everything().stream().filter(held -> !held.isRow()).toList();
        own.parallelStream().forEach(rows::follow);
        mentions.forEach(mention -> rows.reach(records.find(mention.type(), mention.id())));
        return new Records(records.everything().stream()
                .filter(held -> !held.isRow() || rows.used.contains(held))
                .toList());
    }

    private void follow(Held held) {
        Walk.through((Record) held.entity(), "", (pointer, part, value) -> {
            if (value instanceof Ref<?> ref && !ref.isWithheld()) {
                reach(records.find(RecordType.of(part.element()), ref.id()));
            } else if (value instanceof Prose file) {
                abbreviations.in(prose.apply(file)).forEach(this::reach);
            } else if (value instanceof String text && !NO_TEXT.contains(part.key())) {
                abbreviations.in(text).forEach(this::reach);
            }
        });
    }

    private void reach(Optional<Held> held) {
        held.ifPresent(this::reach);
    }

    private void reach(Held held) {
        if (held.isRow() && used.add(held)) {
            follow(held);
        }
    }
}
