package id.rakor.model.followup;

import id.rakor.model.party.Party;
import id.rakor.model.result.Deadline;
import id.rakor.model.result.PastDeadline;
import id.rakor.model.result.Result;
import id.rakor.model.source.Entity;
import id.rakor.model.source.Meta;
import id.rakor.model.value.Classification;
import id.rakor.model.value.Id;
import id.rakor.model.value.Identity;
import id.rakor.model.value.Inline;
import id.rakor.model.value.Key;
import id.rakor.model.value.Ref;
import java.util.List;

/**
 * What became of a result. It is restricted unless it says otherwise.
 *
 * @param id its id
 * @param formerIds ids it had before
 * @param result the result, <rapat>#<kode>
 * @param owners who answers for it
 * @param supporters who helps
 * @param due by when, or null
 * @param postponed earlier deadlines, the oldest first
 * @param indicator how one sees that it is done, or null
 * @param target what is aimed at, or null
 * @param unit what the target is counted in, or null
 * @param history how it stood, the earliest first
 * @param attainments what was reached, the earliest first
 * @param meta class, sources, notes
 */
public record FollowUp(
        @Identity Id id,
        @Key("id_lama") List<String> formerIds,
        @Key(value = "hasil", required = true) Ref<Result> result,
        @Key("penanggung_jawab") List<Party> owners,
        @Key("pendukung") List<Party> supporters,
        @Key("tenggat") Deadline due,
        @Key("tenggat_lama") List<PastDeadline> postponed,
        @Key("indikator") String indicator,
        @Key("target") String target,
        @Key("satuan") String unit,
        @Key("riwayat") List<Progress> history,
        @Key("capaian") List<Attainment> attainments,
        @Inline Meta meta)
        implements Entity {
    /** Restricted unless it says otherwise. */
    @Override
    public Classification defaultClass() {
        return Classification.RESTRICTED;
    }
}
