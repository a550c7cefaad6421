package id.rakor.catalog.time;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.model.Records;
import id.rakor.model.Records.Held;
import id.rakor.model.law.Regulation;
import id.rakor.model.law.RegulationKind;
import id.rakor.model.law.RegulationStatus;
import id.rakor.model.value.Day;
import id.rakor.model.value.PartialDate;
import id.rakor.model.value.Ref;
import id.rakor.view.Fill;
import java.util.List;
import org.junit.jupiter.api.Test;

class NormsTest {
    private static final Regulation OLD = norm("lama", "ditetapkan", date("2009-05-01"), "berlaku", date("2009-06-01"));
    private static final Regulation NEW =
            norm("baru", "diundangkan", date("2015-02-17"), "mencabut", List.of(new Ref<>("lama")));

    @Test
    void a_norm_is_a_draft_then_waits_then_binds_until_another_revokes_it() {
        assertThat(on(OLD, "2009-04-30")).isEqualTo(Force.DRAFT);
        assertThat(on(OLD, "2009-05-15")).isEqualTo(Force.NOT_YET);
        assertThat(on(OLD, "2009-06-01")).isEqualTo(Force.BINDING);
        assertThat(on(OLD, "2015-02-16")).isEqualTo(Force.BINDING);
        assertThat(on(OLD, "2015-02-17")).isEqualTo(Force.REVOKED);
    }

    @Test
    void its_own_date_of_revocation_comes_first() {
        Regulation gone = norm("lama", "tahun", 2009, "dicabut", date("2012-01-01"));
        assertThat(new Norms(records(gone, NEW)).on(gone, day("2013"))).isEqualTo(Force.REVOKED);
    }

    @Test
    void a_year_alone_says_nothing_of_days_in_that_year() {
        Regulation vague = norm("samar", "tahun", 2020);
        assertThat(on(vague, "2019-12-31")).isEqualTo(Force.DRAFT);
        assertThat(on(vague, "2020-06-26")).isEqualTo(Force.UNKNOWN);
        assertThat(on(vague, "2021-01-01")).isEqualTo(Force.BINDING);
    }

    @Test
    void a_norm_without_dates_is_unknown_and_a_draft_stays_one() {
        assertThat(on(norm("tanpa"), "2020-01-01")).isEqualTo(Force.UNKNOWN);
        assertThat(on(norm("rancang", "status", RegulationStatus.DRAFT, "tahun", 2010), "2020-01-01"))
                .isEqualTo(Force.DRAFT);
        assertThat(on(norm("mati", "tahun", 2010, "status", RegulationStatus.REVOKED), "2020-01-01"))
                .isEqualTo(Force.UNKNOWN);
    }

    private static Force on(Regulation norm, String day) {
        return new Norms(records(norm, NEW)).on(norm, day(day));
    }

    private static Records records(Regulation... norms) {
        return new Records(List.of(norms).stream()
                .map(norm -> new Held(norm, "regulasi/a.yaml", "/" + norm.id()))
                .toList());
    }

    private static Regulation norm(String id, Object... keysAndValues) {
        Object[] all = new Object[keysAndValues.length + 6];
        System.arraycopy(new Object[] {"id", id, "jenis", RegulationKind.GOVERNMENT, "nama", id}, 0, all, 0, 6);
        System.arraycopy(keysAndValues, 0, all, 6, keysAndValues.length);
        return Fill.of(Regulation.class, all);
    }

    private static PartialDate date(String day) {
        return PartialDate.of(day(day));
    }

    private static Day day(String day) {
        return Day.parse(day).orElseThrow();
    }
}
