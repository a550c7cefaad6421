package id.rakor.model.plan;

import id.rakor.model.party.Party;
import id.rakor.model.result.Phase;
import id.rakor.model.source.Classified;
import id.rakor.model.source.Meta;
import id.rakor.model.value.Inline;
import id.rakor.model.value.Key;
import java.util.List;

/**
 * One action of a plan.
 *
 * @param code its stable code within the plan, formed like an id
 * @param phase the phase of handling conflict it belongs to, or null
 * @param text what is to be done
 * @param owners who answers for it
 * @param others other bodies concerned
 * @param measure how one sees that it succeeds, or null
 * @param attainments what was aimed at and reached, period by period
 * @param meta class, sources, notes
 */
public record PlannedAction(
        @Key(value = "kode", required = true) String code,
        @Key("fase") Phase phase,
        @Key(value = "teks", required = true) String text,
        @Key("penanggung_jawab") List<Party> owners,
        @Key("terkait") List<Party> others,
        @Key("ukuran") String measure,
        @Key("capaian") List<PeriodReport> attainments,
        @Inline Meta meta)
        implements Classified {}
