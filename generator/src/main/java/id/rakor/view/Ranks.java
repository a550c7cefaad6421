package id.rakor.view;

import java.util.List;
import java.util.stream.Stream;

/** Where a rank stands: that of a soldier or an officer of the police before the name, that of a civil servant never. */
final class Ranks {
    private Ranks() {}

    /** What stands before the name; empty for a civil servant and where no rank is recorded. */
    static List<Bit> before(Folio folio, String rank) {
        return rank == null || isCivil(folio, rank) ? List.of() : List.of(Bit.of(Bit.Kind.QUIET, rank + " "));
    }

    /** Whether a rank is one of the civil service, by its first word. */
    static boolean isCivil(Folio folio, String rank) {
        return Stream.of(folio.word("orang.pangkat_sipil").split("\\|"))
                .anyMatch(first -> rank.equals(first) || rank.startsWith(first + " "));
    }
}
