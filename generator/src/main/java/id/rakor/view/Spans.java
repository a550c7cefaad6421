package id.rakor.view;

import id.rakor.model.place.CodeSpan;
import id.rakor.model.place.NameSpan;
import id.rakor.model.value.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Names and codes that something bore for a time. */
final class Spans {
    private Spans() {}

    /** The time of a name. */
    static String when(Folio folio, NameSpan span) {
        return when(folio, span.since(), span.until(), span.recorded());
    }

    /** From when to when; of what is only known to have been on some days, those days. */
    static String when(Folio folio, PartialDate since, PartialDate until, List<PartialDate> recorded) {
        if (since != null || until != null || recorded.isEmpty()) {
            return folio.desk().times().span(since, until);
        }
        return folio.word(
                "orang.tercatat",
                recorded.stream()
                        .map((PartialDate d) -> folio.desk().times().brief(d).text())
                        .collect(Collectors.joining("; ")));
    }

    /** Adds former names to the line of time of a page. */
    static void names(Entry entry, List<NameSpan> spans) {
        for (NameSpan span : spans) {
            entry.event(
                    when(entry.folio(), span),
                    List.of(entry.nested(span, List.of(Bit.text(span.name())))),
                    written(span.since(), span.until(), span.recorded()));
        }
    }

    /** Adds former codes of a region. */
    static void codes(Entry entry, List<CodeSpan> spans) {
        for (CodeSpan span : spans) {
            entry.event(
                    when(entry.folio(), span.since(), span.until(), span.recorded()),
                    List.of(entry.nested(span, List.of(Bit.text(entry.folio().word("wilayah.kode", span.code()))))),
                    written(span.since(), span.until(), span.recorded()));
        }
    }

    private static List<String> written(PartialDate since, PartialDate until, List<PartialDate> recorded) {
        List<PartialDate> dates = new ArrayList<>(recorded);
        dates.add(since);
        dates.add(until);
        return Folio.written(dates.toArray(PartialDate[]::new));
    }
}
