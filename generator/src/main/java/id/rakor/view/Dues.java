package id.rakor.view;

import id.rakor.catalog.Due;
import id.rakor.catalog.ResultAt;
import id.rakor.model.result.DeadlineRule;
import id.rakor.model.value.Day;
import id.rakor.model.value.PartialDate;
import java.util.ArrayList;
import java.util.List;

/** Deadlines in words: the day, the rule it was reckoned by, or the words of the source. */
final class Dues {
    private Dues() {}

    /** A line with the deadline, its sources and the words of the source. */
    static Line line(Folio folio, Due due) {
        String written = due.deadline().written();
        boolean quoted = written != null && !isQuoteAlone(due);
        return folio.line(due.owner(), "tenggat", bits(folio, due), quoted ? List.of(written) : List.of());
    }

    private static boolean isQuoteAlone(Due due) {
        return due.deadline().date() == null && due.deadline().rule() == null;
    }

    /** The deadline in full. */
    static List<Bit> bits(Folio folio, Due due) {
        DeadlineRule rule = due.deadline().rule();
        if (due.deadline().date() != null) {
            return folio.desk().times().full(PartialDate.of(due.deadline().date()));
        } else if (rule == null) {
            return List.of(Bit.of(Bit.Kind.QUOTE, folio.tell(due.deadline().written())));
        } else if (due.day().isEmpty()) {
            return List.of(Bit.text(words(folio, rule)));
        }
        List<Bit> bits = new ArrayList<>(day(folio, due));
        bits.add(Bit.of(Bit.Kind.QUIET, " (" + words(folio, rule) + ")"));
        return bits;
    }

    private static List<Bit> day(Folio folio, Due due) {
        PartialDate day = PartialDate.of(Day.of(due.day().orElseThrow()));
        List<Bit> bits = new ArrayList<>();
        if (due.atLeast()) {
            bits.add(Bit.text(folio.word("tenggat.paling_awal") + " "));
        }
        bits.addAll(folio.desk().times().full(day));
        return bits;
    }

    /** The deadline in force, for tables. */
    static List<Bit> brief(Folio folio, ResultAt at) {
        return folio.desk().reading().due(at).map(due -> brief(folio, due)).orElse(List.of(folio.absent()));
    }

    /** A deadline, for tables. */
    static List<Bit> brief(Folio folio, Due due) {
        if (due.day().isEmpty()) {
            return bits(folio, due);
        }
        Day given = due.deadline().date();
        Bit day = folio.desk().times().bit(given == null ? Day.of(due.day().get()) : given);
        return due.atLeast() ? List.of(Bit.text(folio.word("tenggat.paling_awal") + " "), day) : List.of(day);
    }

    private static String words(Folio folio, DeadlineRule rule) {
        String start = rule.from() == null
                ? folio.desk().names().within(rule.start())
                : folio.desk().times().brief(rule.from());
        return folio.word("tenggat.aturan", rule.count(), folio.desk().names().within(rule.unit()), start);
    }
}
