package id.rakor.edit.press;

import id.rakor.edit.intake.row.Draft;
import id.rakor.edit.known.Sources;
import id.rakor.edit.press.fact.FactKind;
import id.rakor.model.Records;
import id.rakor.model.source.SourceKind;
import id.rakor.model.value.Keyed;
import id.rakor.yaml.Node;
import id.rakor.yaml.Node.Scalar;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The source that a report becomes; the one that is recorded already where it is the same report. */
final class PressSource {
    private final List<Answer> answers;
    private final Optional<String> known;
    private final String id;
    private final Draft draft;

    PressSource(Records records, List<Answer> answers, Values values, LocalDate today) {
        this.answers = answers;
        String title = one(FactKind.HEADLINE);
        String publisher = one(FactKind.PUBLISHER);
        String address = one(FactKind.ADDRESS);
        Sources sources = new Sources(records);
        this.known = sources.report(address, title, publisher);
        this.draft = new Draft()
                .text("jenis", Keyed.word(SourceKind.PRESS))
                .text("judul", title)
                .text("penerbit", publisher)
                .text("alamat", address)
                .node("terbit", published(values))
                .texts("pewarta", all(FactKind.REPORTER))
                .texts("editor", all(FactKind.EDITOR))
                .plain("diambil", today);
        this.id = known.orElseGet(() -> sources.fresh(title, publisher));
    }

    private String one(FactKind kind) {
        List<String> all = all(kind);
        return all.isEmpty() ? "" : all.get(0);
    }

    private List<String> all(FactKind kind) {
        return answers.stream()
                .filter(answer -> answer.kind() == kind)
                .map(Answer::value)
                .toList();
    }

    private Node published(Values values) {
        Values.Date date = answers.stream()
                .filter(answer -> answer.kind() == FactKind.PUBLISHED)
                .findFirst()
                .map(values::date)
                .orElse(null);
        return date == null || date.day() == null
                ? null
                : Scalar.plain(date.day().toString());
    }

    boolean isKnown() {
        return known.isPresent();
    }

    String id() {
        return id;
    }

    Draft draft() {
        return draft;
    }
}
