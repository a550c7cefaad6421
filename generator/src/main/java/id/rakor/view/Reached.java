package id.rakor.view;

import id.rakor.catalog.ResultAt;
import id.rakor.model.followup.Attainment;
import id.rakor.model.followup.FollowUp;
import id.rakor.model.followup.Progress;
import id.rakor.model.place.Region;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What was done of a result of late, and how much of its target was reached, for a cell of a table. */
final class Reached {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Reached() {}

    /** A number reached, with the follow-up that tells it. */
    private record Reach(FollowUp followUp, Attainment reached) {}

    /** The latest words, then the latest number; of each nothing where none is recorded up to the day of reading. */
    static List<Line> lines(Folio folio, ResultAt at, Optional<Progress> latest) {
        List<Line> lines = new ArrayList<>();
        latest.filter(p -> p.text() != null).ifPresent(p -> lines.add(folio.sourced(p, List.of(Bit.text(p.text())))));
        LocalDate today = folio.desk().reading().asOf();
        at.followUps().stream()
                .flatMap(f -> f.attainments().stream().map(a -> new Reach(f, a)))
                .filter(one -> !one.reached().date().earliest().isAfter(today))
                .max(Comparator.comparing((Reach one) -> one.reached().date()))
                .ifPresent(one -> lines.add(folio.sourced(one.reached(), bits(folio, one))));
        return lines;
    }

    private static List<Bit> bits(Folio folio, Reach one) {
        Attainment reached = one.reached();
        String unit = reached.unit() == null ? one.followUp().unit() : reached.unit();
        List<Bit> bits = new ArrayList<>();
        bits.add(Bit.text(target(one, unit)
                .map(target -> share(folio, reached.amount().value(), target, unit))
                .orElseGet(() -> Quantities.words(folio, reached.amount(), unit))));
        if (reached.region() != null) {
            bits.add(Bit.text(", "));
            bits.add(folio.link(Region.class, reached.region()));
        }
        return bits;
    }

    /** The target as a number, where it is one, of the same unit, and the number reached is not of one region alone. */
    private static Optional<BigDecimal> target(Reach one, String unit) {
        String target = one.followUp().target();
        boolean same = one.followUp().unit() != null && one.followUp().unit().equals(unit);
        return target != null && same && one.reached().region() == null && target.matches("[1-9][0-9]{0,8}")
                ? Optional.of(new BigDecimal(target))
                : Optional.empty();
    }

    /** So many of so many; what is not whole never reads a hundred per cent. */
    private static String share(Folio folio, BigDecimal reached, BigDecimal target, String unit) {
        BigDecimal share = reached.multiply(HUNDRED).divide(target, 0, RoundingMode.HALF_UP);
        boolean whole = reached.compareTo(target) >= 0;
        BigDecimal said = whole ? share : share.min(HUNDRED.subtract(BigDecimal.ONE));
        return folio.word(
                "hasil.capaian_target",
                folio.desk().words().numbers().of(reached),
                folio.desk().words().numbers().of(target),
                unit,
                folio.desk().words().numbers().of(said));
    }
}
