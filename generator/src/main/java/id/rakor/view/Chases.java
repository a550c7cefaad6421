package id.rakor.view;

import id.rakor.catalog.ResultAt;
import id.rakor.model.followup.Attainment;
import id.rakor.model.followup.FollowUp;
import id.rakor.model.followup.Progress;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.place.Region;
import id.rakor.model.source.Classified;
import id.rakor.view.Results.Chase;
import id.rakor.view.Results.Step;
import java.util.ArrayList;
import java.util.List;

/** The follow-ups of one result: who answers, by when, what was reached and how it stood. */
final class Chases {
    private final Folio folio;
    private final ResultAt at;

    Chases(Folio folio, ResultAt at) {
        this.folio = folio;
        this.at = at;
    }

    List<Chase> make() {
        return at.followUps().stream().map(this::chase).toList();
    }

    private Chase chase(FollowUp followUp) {
        List<Fact> fields = new ArrayList<>();
        row(fields, followUp, "penanggung_jawab", Parties.row(folio, followUp.owners()));
        row(fields, followUp, "pendukung", Parties.row(folio, followUp.supporters()));
        if (followUp.due() != null) {
            row(
                    fields,
                    followUp,
                    "tenggat",
                    Dues.bits(folio, folio.desk().reading().reckon(at, followUp, followUp.due())));
        }
        lines(fields, "tenggat_lama", Postponed.lines(folio, at, followUp, followUp.postponed()));
        text(fields, followUp, "indikator", followUp.indicator());
        text(fields, followUp, "target", target(followUp));
        lines(
                fields,
                "capaian",
                followUp.attainments().stream()
                        .map(reached -> attainment(followUp, reached))
                        .toList());
        String remark = followUp.meta().remark();
        text(fields, followUp, "catatan", remark == null ? null : folio.tell(remark));
        return new Chase(fields, followUp.history().stream().map(this::step).toList());
    }

    private void row(List<Fact> fields, Classified owner, String key, List<Bit> bits) {
        if (!bits.isEmpty()) {
            lines(fields, key, List.of(folio.line(owner, key, bits)));
        }
    }

    private void text(List<Fact> fields, Classified owner, String key, String text) {
        row(fields, owner, key, text == null ? List.of() : List.of(Bit.text(text)));
    }

    private void lines(List<Fact> fields, String key, List<Line> lines) {
        if (!lines.isEmpty()) {
            fields.add(new Fact(folio.word("hasil.bidang." + key), lines));
        }
    }

    private String target(FollowUp followUp) {
        if (followUp.target() == null || followUp.unit() == null) {
            return followUp.target() == null ? followUp.unit() : followUp.target();
        }
        return Quantities.target(folio, followUp.target(), followUp.unit());
    }

    /** A value reached on a day. */
    private Line attainment(FollowUp followUp, Attainment reached) {
        String unit = reached.unit() == null ? followUp.unit() : reached.unit();
        List<Bit> bits = new ArrayList<>();
        bits.add(folio.desk().times().bit(reached.date()));
        bits.add(Bit.text(": "));
        bits.add(Bit.text(Quantities.words(folio, reached.amount(), unit)));
        if (reached.region() != null) {
            bits.add(Bit.text(", "));
            bits.add(folio.link(Region.class, reached.region()));
        }
        return folio.line(reached, bits).with(folio.line(reached, "nilai", bits, Quantities.written(reached.amount())));
    }

    private Step step(Progress progress) {
        List<Line> lines = new ArrayList<>();
        lines.add(folio.line(progress, List.of(Statuses.bit(folio, progress.status()))));
        if (progress.text() != null) {
            lines.add(Line.of(Bit.text(progress.text())));
        }
        if (progress.obstacles() != null) {
            lines.add(Line.of(Bit.text(folio.word("hasil.hambatan", progress.obstacles()))));
        }
        progress.evidence().forEach(e -> lines.add(Line.of(Bit.text(folio.word("hasil.bukti", e)))));
        if (progress.meeting() != null) {
            lines.add(Line.of(
                    Bit.text(folio.word("hasil.dilaporkan_pada") + " "),
                    folio.link(Meeting.class, progress.meeting())));
        }
        return new Step(folio.desk().times().bit(progress.date()), lines);
    }
}
