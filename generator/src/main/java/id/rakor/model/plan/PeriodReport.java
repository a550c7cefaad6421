package id.rakor.model.plan;

import id.rakor.model.meeting.Period;
import id.rakor.model.source.Classified;
import id.rakor.model.source.Meta;
import id.rakor.model.value.Inline;
import id.rakor.model.value.Key;
import id.rakor.model.value.Quantity;
import java.util.List;

/**
 * What an action aimed at and reached in one reporting period.
 *
 * @param period the period
 * @param target what was aimed at, or null
 * @param outcome what was reached, in words, or null
 * @param amount what was reached, as a number, or null
 * @param unit of what, or null
 * @param evidence what shows it
 * @param meta class, sources, notes
 */
public record PeriodReport(
        @Key(value = "periode", required = true) Period period,
        @Key("target") String target,
        @Key("hasil") String outcome,
        @Key("nilai") Quantity amount,
        @Key("satuan") String unit,
        @Key("bukti") List<String> evidence,
        @Inline Meta meta)
        implements Classified {}
