package id.rakor.catalog;

import id.rakor.catalog.time.Force;
import id.rakor.catalog.time.Holding;
import id.rakor.catalog.time.Holdings;
import id.rakor.catalog.time.Norms;
import id.rakor.model.RecordType;
import id.rakor.model.Records;
import id.rakor.model.Records.Held;
import id.rakor.model.decision.Decision;
import id.rakor.model.followup.Progress;
import id.rakor.model.followup.ProgressStatus;
import id.rakor.model.law.Regulation;
import id.rakor.model.meeting.MeetingStatus;
import id.rakor.model.party.Office;
import id.rakor.model.result.Deadline;
import id.rakor.model.result.Result;
import id.rakor.model.source.Classified;
import id.rakor.model.source.Entity;
import id.rakor.model.value.Day;
import id.rakor.model.value.Ref;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The joined records of one edition, read as of one day. Only {@link Linker} makes one. */
public final class Catalog implements Reading {
    private final Records records;
    private final Results results;
    private final Map<String, List<Citation>> citations;
    private final Norms norms;
    private final Holdings holdings;
    private final NameIndex names;
    private final Edition edition;
    private final LocalDate asOf;

    Catalog(Records records, Results results, Map<String, List<Citation>> citations, Edition edition, LocalDate asOf) {
        this.records = records;
        this.results = results;
        this.citations = citations;
        this.norms = new Norms(records);
        this.holdings = new Holdings(records);
        this.names = new NameIndex(records);
        this.edition = edition;
        this.asOf = asOf;
    }

    static String name(RecordType type, String id) {
        return type.folder() + ":" + id;
    }

    /** The records with their places, for those who speak of files: checks and archives. */
    public Records records() {
        return records;
    }

    @Override
    public Edition edition() {
        return edition;
    }

    @Override
    public LocalDate asOf() {
        return asOf;
    }

    @Override
    public <T extends Entity> Optional<T> get(Class<T> type, Ref<T> ref) {
        return ref == null
                ? Optional.empty()
                : records.find(RecordType.of(type), ref.id()).map(Held::entity).map(type::cast);
    }

    @Override
    public Optional<ResultAt> result(Ref<Result> ref) {
        return results.find(ref.id());
    }

    @Override
    public <T extends Entity> List<T> all(Class<T> type) {
        return records.all(type);
    }

    @Override
    public List<ResultAt> results() {
        return results.all();
    }

    @Override
    public List<ResultAt> resultsOf(Entity meeting) {
        return List.copyOf(results.of(meeting.id().text()).values());
    }

    @Override
    public List<Citation> citing(Entity entity) {
        return pointing(entity).stream()
                .filter(citation -> !(citation.owner() instanceof Decision))
                .toList();
    }

    /** Whatever points to a record, decisions of the office too: what must follow when its id changes. */
    public List<Citation> pointing(Entity entity) {
        String name = name(RecordType.of(entity), entity.id().text());
        return List.copyOf(citations.getOrDefault(name, List.of()));
    }

    @Override
    public List<Entity> named(String name) {
        return names.of(name);
    }

    @Override
    public Standing standing(ResultAt result) {
        Optional<Progress> latest = result.followUps().stream()
                .flatMap(followUp -> followUp.history().stream())
                .filter(progress -> !progress.date().earliest().isAfter(asOf))
                .max(Comparator.comparing(Progress::date));
        Optional<ProgressStatus> status = latest.map(Progress::status);
        boolean closed = status.isPresent()
                && (status.get() == ProgressStatus.DONE || status.get() == ProgressStatus.IMPOSSIBLE);
        boolean told = edition == Edition.FULL || !result.followUps().isEmpty();
        boolean held = result.meeting().status() == MeetingStatus.HELD;
        long late = closed || !told || !held
                ? 0
                : due(result).flatMap(Due::lastDay).map(this::daysPast).orElse(0L);
        return new Standing(status, latest.map(Progress::date), late);
    }

    @Override
    public Force force(Regulation regulation, Day day) {
        return norms.on(regulation, day);
    }

    @Override
    public List<Holding> holders(Office office) {
        return holdings.of(office);
    }

    @Override
    public Optional<Due> due(ResultAt result) {
        return Reckoner.inForce(result);
    }

    @Override
    public Due reckon(ResultAt result, Classified owner, Deadline deadline) {
        return Reckoner.due(result, owner, deadline);
    }

    private long daysPast(LocalDate due) {
        return Math.max(0, ChronoUnit.DAYS.between(due, asOf));
    }
}
