package id.rakor.edit.press;

import id.rakor.edit.Change;
import id.rakor.edit.Proposal;
import id.rakor.edit.decision.Doubts;
import id.rakor.edit.decision.NewPeople;
import id.rakor.edit.intake.Desk;
import id.rakor.edit.intake.Taken;
import id.rakor.edit.intake.row.Draft;
import id.rakor.edit.press.fact.FactKind;
import id.rakor.edit.press.page.PressCode;
import id.rakor.edit.record.MapFile;
import id.rakor.finding.Finding;
import id.rakor.finding.Place;
import id.rakor.finding.Severity;
import id.rakor.load.Loaded;
import id.rakor.model.RecordType;
import id.rakor.model.Records.Held;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.MeetingKind;
import id.rakor.model.value.Classification;
import id.rakor.model.value.Keyed;
import id.rakor.text.Words;
import id.rakor.yaml.Node;
import id.rakor.yaml.TreePrinter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes records of what was confirmed of a report: its source, the meeting, people and bodies that are new. Either all of it
 * is proposed or, when anything is wrong, nothing. A meeting that is recorded already gets the source and what it has not;
 * where the report differs, both readings stand. No eight words of the report that follow one another go into a record,
 * names and official titles excepted.
 */
public final class PressIntake {
    private static final Set<FactKind> OWN_WORDS = Set.of(
            FactKind.AIM,
            FactKind.STATEMENT,
            FactKind.RESULT,
            FactKind.FIGURE,
            FactKind.GROUP,
            FactKind.PARTICIPANTS,
            FactKind.VENUE);

    private final Path content;
    private final Loaded loaded;
    private final Doubts doubts;
    private final Words words;
    private final LocalDate today;
    private NewPeople people = NewPeople.AS_THEIR_MEETING;

    /**
     * One that takes confirmed facts.
     *
     * @param doubts decides what names mean that are not quite known
     * @param today the day on which it is taken
     */
    public PressIntake(Path content, Loaded loaded, Doubts doubts, Words words, LocalDate today) {
        this.content = content;
        this.loaded = loaded;
        this.doubts = doubts;
        this.words = words;
        this.today = today;
    }

    /** Lets somebody decide who may read of new people; without, those who may read of the meeting. */
    public PressIntake deciding(NewPeople who) {
        people = who;
        return this;
    }

    /** Whether an answer can be understood, as far as it is of a kind that has a form. */
    public boolean understands(Answer answer) {
        Values values = new Values("", new Desk(loaded, words, doubts), words);
        switch (answer.kind()) {
            case DAY -> values.date(answer);
            case KIND -> values.choices(answer, MeetingKind.class);
            case VENUE_REGION -> values.region(answer);
            case FIGURE -> values.quantity(answer, false);
            default -> {
                boolean said = answer.kind() != FactKind.STATEMENT
                        || !answer.part(0).isEmpty() && !answer.rest().isEmpty();
                return said
                        && answer.value().matches("(?s).*\\p{L}.*")
                        && answer.value().length() > 1;
            }
        }
        return !isFaulty(values);
    }

    /**
     * What comes of some answers.
     *
     * @param as the class of the meeting where it is new; one that is recorded keeps its own
     */
    public Taken take(String file, List<Answer> answers, Prints prints, Classification as) {
        Desk desk = new Desk(loaded, words, doubts);
        Values values = new Values(file, desk, words);
        copied(answers, prints, values);
        Optional<Held> there = there(answers, values);
        if (there.isEmpty()) {
            missing(file, answers, values);
        }
        PressSource source =
                new PressSource(loaded.records(), there.map(held -> (Meeting) held.entity()), answers, values, today);
        desk.from(List.of(source.id()));
        Particulars particulars = new Particulars(loaded.records(), values, answers, words, source.id());
        PressMeeting meeting = new PressMeeting(loaded.records(), desk, values, answers, particulars, today);
        meeting.read();
        desk.people().recorded(meeting.day(), Keyed.word(classification(there, as)));
        desk.people().deciding(people);
        List<Draft> present = meeting.present();
        known(file, source, values);
        List<Change> changes = new ArrayList<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        String id = there.map(held -> held.entity().id().text()).orElseGet(meeting::id);
        Set<String> used = new HashSet<>();
        if (there.isPresent()) {
            SecondReport second = new SecondReport(content, there.get(), values, source.id());
            changes.add(second.change(meeting, present));
            used.addAll(second.used());
            counts.put("hadir", second.added());
        } else {
            Draft head = meeting.record(present, as);
            Draft.texts(head.tree(), used);
            changes.add(Change.made(meeting.file(id), TreePrinter.print(head.tree())));
            counts.put("hadir", present.size());
        }
        if (isFaulty(values)) {
            return new Taken(new Proposal(List.of()), values.findings(), Map.of(), List.of(), Map.of(), Map.of(), null);
        }
        counts.values().removeIf(count -> count == 0);
        return taken(desk, id, source, changes, used, values, counts);
    }

    private static Classification classification(Optional<Held> there, Classification as) {
        return there.map(held -> ((Meeting) held.entity()).classification()).orElse(as);
    }

    private static void copied(List<Answer> answers, Prints prints, Values values) {
        answers.stream().filter(answer -> OWN_WORDS.contains(answer.kind())).forEach(answer -> prints.repeated(
                        answer.value())
                .ifPresent(run -> values.tell(PressCode.COPIED, answer, run)));
    }

    private static void known(String file, PressSource source, Values values) {
        if (source.isKnown()) {
            values.findings().add(Finding.of(PressCode.KNOWN_SOURCE, Place.file(file), file, source.id()));
        }
    }

    private void missing(String file, List<Answer> answers, Values values) {
        Set<FactKind> said = new HashSet<>();
        answers.forEach(answer -> said.add(answer.kind()));
        for (FactKind kind : List.of(FactKind.TITLE, FactKind.KIND)) {
            if (!said.contains(kind)) {
                values.findings()
                        .add(Finding.of(
                                PressCode.MISSING,
                                Place.file(file),
                                file,
                                words.text("berita.fakta." + Keyed.word(kind))));
            }
        }
    }

    private Taken taken(
            Desk desk,
            String id,
            PressSource source,
            List<Change> changes,
            Set<String> used,
            Values values,
            Map<String, Integer> counts) {
        if (!source.isKnown()) {
            changes.add(map(RecordType.SOURCE, id, Map.of(source.id(), source.draft())));
        }
        Map<String, Draft> people = desk.people().made(used);
        people.values().forEach(draft -> Draft.texts(draft.tree(), used));
        people.forEach((name, draft) -> changes.add(
                Change.made(RecordType.PERSON.folder() + "/" + name + ".yaml", TreePrinter.print(draft.tree()))));
        Map<String, Draft> bodies = desk.bodies().made(used);
        if (!bodies.isEmpty()) {
            changes.add(map(RecordType.INSTITUTION, id, bodies));
        }
        Map<String, String> kinds = new LinkedHashMap<>();
        bodies.values().forEach(draft -> kinds.put(draft.get("nama"), draft.get("jenis")));
        List<String> names =
                people.values().stream().map(draft -> draft.get("nama")).toList();
        return new Taken(new Proposal(changes), values.findings(), counts, names, kinds, Map.of(), null);
    }

    private Change map(RecordType type, String meeting, Map<String, Draft> drafts) {
        Map<String, Node> trees = new LinkedHashMap<>();
        drafts.forEach((id, draft) -> trees.put(id, draft.tree()));
        return MapFile.grown(content, type.folder() + "/" + meeting + ".yaml", trees);
    }

    private Optional<Held> there(List<Answer> answers, Values values) {
        Optional<Answer> answer =
                answers.stream().filter(one -> one.kind() == FactKind.RECORDED).findFirst();
        Optional<Held> held = answer.map(one -> one.value().replaceFirst("^.*\\[([^\\]]*)\\]$", "$1"))
                .flatMap(id -> loaded.records().find(RecordType.MEETING, id));
        if (answer.isPresent() && held.isEmpty()) {
            values.tell(PressCode.VALUE, answer.get(), words.text("berita.fakta." + Keyed.word(FactKind.RECORDED)));
        }
        return held;
    }

    private static boolean isFaulty(Values values) {
        return values.findings().stream().anyMatch(finding -> finding.code().severity() == Severity.ERROR);
    }
}
