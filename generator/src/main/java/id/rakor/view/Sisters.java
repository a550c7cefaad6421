package id.rakor.view;

import id.rakor.model.RecordType;
import java.util.List;

/** Registers that stand beside each other under one entry of the menu. */
final class Sisters {
    private static final List<RecordType> ACTORS = List.of(RecordType.PERSON, RecordType.INSTITUTION);

    private Sisters() {}

    /** The ways to the register of a type and its sisters; none when it stands alone. */
    static List<Choice> of(Folio folio, RecordType type) {
        if (type == RecordType.SOURCE) {
            return sources(folio, false);
        }
        return ACTORS.contains(type)
                ? ACTORS.stream()
                        .map(t -> new Choice(
                                folio.word("bingkai.daftar." + t.folder()), folio.href(Routes.list(t)), "", t == type))
                        .toList()
                : List.of();
    }

    /** The ways between the list of sources and the list of their differences. */
    static List<Choice> sources(Folio folio, boolean differences) {
        return List.of(
                new Choice(
                        folio.word("bingkai.daftar.sumber"),
                        folio.href(Routes.list(RecordType.SOURCE)),
                        "",
                        !differences),
                new Choice(folio.word("sumber.perbedaan"), folio.href(Routes.contradictions(1)), "", differences));
    }
}
