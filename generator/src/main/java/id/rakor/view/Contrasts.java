package id.rakor.view;

import id.rakor.model.source.Entity;
import id.rakor.model.source.FieldNote;
import id.rakor.model.source.Source;
import id.rakor.model.value.Ref;
import id.rakor.model.value.Walk;
import id.rakor.view.EntryView.Contrast;
import id.rakor.view.Notes.Noted;
import java.util.ArrayList;
import java.util.List;

/** Readings beside each other, from anywhere inside a record. */
final class Contrasts {
    private Contrasts() {}

    /** What is noted about fields of a record and not yet shown on the page. */
    static List<Contrast> unshown(Folio folio, Entity entity) {
        return Notes.of(entity).stream()
                .filter(noted -> !folio.isShown(noted.owner(), noted.key()))
                .map(noted -> contrast(folio, noted, List.of()))
                .filter(c -> !c.note().isEmpty() || !c.note().followedMarks().isEmpty())
                .toList();
    }

    /** Remarks and words of sources, anywhere inside a record, that stand nowhere on the page yet. */
    static List<Contrast> untold(Folio folio, Entity entity) {
        List<Contrast> untold = new ArrayList<>();
        Walk.through((Record) entity, "", (pointer, part, value) -> {
            boolean remark = part.key().equals("catatan");
            if ((remark || part.key().equals("tertulis")) && value instanceof String text && !folio.isTold(text)) {
                String top =
                        pointer.substring(1, pointer.indexOf('/', 1) < 0 ? pointer.length() : pointer.indexOf('/', 1));
                Note note = remark ? Note.remark(folio.tell(text)) : Note.written(List.of(folio.tell(text)));
                untold.add(new Contrast(List.of(), folio.word("sebut.bagian." + top), note));
            }
        });
        return untold;
    }

    /** Where a record follows a source against others, or others against it. */
    static List<Contrast> with(Folio folio, Entity entity, Source source) {
        return differing(entity).stream()
                .filter(noted -> speaks(noted.note(), source))
                .map(noted -> contrast(folio, noted, List.of(folio.link(entity))))
                .toList();
    }

    /** Where sources differ in a record. */
    static List<Contrast> all(Folio folio, Entity entity) {
        return differing(entity).stream()
                .map(noted -> contrast(folio, noted, List.of(folio.link(entity))))
                .toList();
    }

    /** Whether sources differ anywhere in a record. */
    static boolean any(Entity entity) {
        return !differing(entity).isEmpty();
    }

    private static List<Noted> differing(Entity entity) {
        return Notes.of(entity).stream()
                .filter(noted -> !noted.note().readings().isEmpty())
                .toList();
    }

    private static boolean speaks(FieldNote note, Source source) {
        return has(note.sources(), source) || note.readings().stream().anyMatch(r -> has(r.sources(), source));
    }

    private static boolean has(List<Ref<Source>> refs, Source source) {
        return refs.stream().anyMatch(ref -> ref.id().equals(source.id().text()));
    }

    private static Contrast contrast(Folio folio, Noted noted, List<Bit> owner) {
        String followed = new Plain(folio).text(noted.part(), noted.value());
        return new Contrast(
                owner, folio.word("sebut.bagian." + noted.top()), folio.note(noted.owner(), noted.note(), followed));
    }
}
