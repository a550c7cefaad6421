package id.rakor.edit.press;

import id.rakor.edit.intake.row.Draft;
import id.rakor.edit.known.Known;
import id.rakor.edit.known.Sources;
import id.rakor.edit.press.fact.FactKind;
import id.rakor.model.RecordType;
import id.rakor.model.Records;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.source.Source;
import id.rakor.model.source.SourceKind;
import id.rakor.model.value.Keyed;
import id.rakor.yaml.Node;
import id.rakor.yaml.Node.Scalar;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The source that a report becomes; the one that is recorded already where it is the same report. Among the sources of a
 * meeting it is the same also where its title was corrected, or where it has none;
 * where nothing at all is said of the source, it is the only report of the meeting.
 */
final class PressSource {
    private static final double ALIKE = 0.6;

    private final List<Answer> answers;
    private final Optional<String> known;
    private final String id;
    private final Draft draft;

    PressSource(Records records, Optional<Meeting> meeting, List<Answer> answers, Values values, LocalDate today) {
        this.answers = answers;
        String title = one(FactKind.HEADLINE);
        String publisher = one(FactKind.PUBLISHER);
        String address = one(FactKind.ADDRESS);
        Sources sources = new Sources(records);
        this.known = sources.report(address, title, publisher)
                .or(() -> meeting.flatMap(one -> one.meta().sources().stream()
                        .flatMap(ref -> records.find(RecordType.SOURCE, ref.id()).stream())
                        .map(held -> (Source) held.entity())
                        .filter(source -> isAgain(source, address, title, publisher))
                        .map(source -> source.id().text())
                        .findFirst()))
                .or(() -> title.isEmpty() && publisher.isEmpty() && address.isEmpty()
                        ? meeting.flatMap(one -> only(records, one))
                        : Optional.empty());
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

    /** The one report of a meeting that has no other: what nothing is said of is that one. */
    private static Optional<String> only(Records records, Meeting meeting) {
        List<String> reports = meeting.meta().sources().stream()
                .flatMap(ref -> records.find(RecordType.SOURCE, ref.id()).stream())
                .filter(held -> ((Source) held.entity()).kind() == SourceKind.PRESS)
                .map(held -> held.entity().id().text())
                .toList();
        return reports.size() == 1 ? Optional.of(reports.get(0)) : Optional.empty();
    }

    private static boolean isAgain(Source source, String address, String title, String publisher) {
        boolean placed = source.address() == null || address.isEmpty();
        boolean published = Known.key(publisher).equals(Known.key(Objects.toString(source.publisher(), "")));
        boolean untitled = title.isEmpty() && source.title() == null;
        boolean corrected =
                !publisher.isEmpty() && source.title() != null && Earlier.likeness(title, source.title()) >= ALIKE;
        return source.kind() == SourceKind.PRESS && placed && published && (untitled || corrected);
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
