package id.rakor.view;

import id.rakor.model.meeting.Agreement;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.value.PartialDate;
import id.rakor.text.Dates;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * An agreement as a record to be signed has it. What the record lacks is empty.
 *
 * @param title its title, without its kind where that begins it
 * @param kind its kind in words
 * @param number its number
 * @param day when it was signed, or null when that is not known exactly
 * @param date that day in words
 * @param full that day with its weekday
 * @param spelled that day with its numbers spelled out; empty where the language does not spell them
 * @param place where it was signed
 * @param sides who agrees
 * @param points the results it holds
 * @param conditions its conditions
 * @param span how long it holds
 * @param signers who signs
 * @param parts what the agreement calls each of those, or empty
 * @param witnesses who witnesses
 */
public record Accord(
        String title,
        String kind,
        String number,
        LocalDate day,
        String date,
        String full,
        String spelled,
        String place,
        List<Side> sides,
        List<Line> points,
        List<String> conditions,
        String span,
        List<Protocol.Signer> signers,
        List<String> parts,
        List<Protocol.Signer> witnesses) {
    /**
     * A party of an agreement.
     *
     * @param called what the agreement calls it
     * @param who who acts, or null where nobody is named
     * @param office the office in which that one acts, or empty
     * @param body the body that one acts for, or empty
     */
    public record Side(String called, Line who, String office, String body) {}

    static Accord of(Folio folio, Meeting meeting, Agreement one) {
        folio.see(one.classification());
        LocalDate day = Official.exact(one.date());
        Parted parted = Parted.of(folio, meeting, one, day);
        Dates dates = folio.desk().words().dates();
        String kind = one.kind() == null ? "" : folio.desk().names().of(one.kind());
        return new Accord(
                title(one.title(), kind),
                kind,
                Folio.text(one.number()),
                day,
                day == null ? "" : dates.plain(day),
                day == null ? "" : dates.full(day),
                day == null ? "" : Spelled.day(folio.desk().words(), day),
                Folio.text(one.place()),
                parted.sides(),
                one.points().stream().map(code -> point(folio, meeting, code)).toList(),
                one.conditions(),
                span(folio, one),
                parted.signers(),
                parted.parts(),
                Signers.of(folio, meeting, one.witnesses(), day));
    }

    private static String title(String title, String kind) {
        boolean told =
                !kind.isEmpty() && title.toLowerCase(Locale.ROOT).startsWith(kind.toLowerCase(Locale.ROOT) + " ");
        String rest = told ? title.substring(kind.length() + 1) : title;
        return rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1);
    }

    private static Line point(Folio folio, Meeting meeting, String code) {
        return folio.desk().reading().resultsOf(meeting).stream()
                .filter(at -> at.result().code().equals(code))
                .findFirst()
                .map(at -> {
                    folio.see(at.result().classification());
                    return Line.of(Bit.text(Folio.text(at.result().text())));
                })
                .orElse(Line.of(folio.withheld()));
    }

    /** How long it holds, its months in full. */
    private static String span(Folio folio, Agreement one) {
        if (one.since() == null && one.until() == null) {
            return "";
        } else if (one.until() == null) {
            return folio.word("naskah.kesepakatan.sejak", written(folio, one.since()));
        }
        return one.since() == null
                ? folio.word("naskah.kesepakatan.hingga", written(folio, one.until()))
                : folio.word("naskah.kesepakatan.rentang", written(folio, one.since()), written(folio, one.until()));
    }

    private static String written(Folio folio, PartialDate date) {
        LocalDate day = Official.exact(date);
        return day == null
                ? Line.of(folio.desk().times().full(date)).plain()
                : folio.desk().words().dates().plain(day);
    }
}
