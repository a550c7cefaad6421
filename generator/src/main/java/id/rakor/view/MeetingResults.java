package id.rakor.view;

import id.rakor.catalog.ResultAt;
import id.rakor.catalog.Standing;
import id.rakor.model.followup.FollowUp;
import id.rakor.model.followup.Progress;
import id.rakor.model.law.Election;
import id.rakor.model.law.Stage;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.Origin;
import id.rakor.model.party.Person;
import id.rakor.model.place.Region;
import id.rakor.model.result.Phase;
import id.rakor.model.result.Result;
import id.rakor.model.result.ResultKind;
import id.rakor.model.result.Theme;
import id.rakor.model.source.Classified;
import id.rakor.model.source.Entity;
import id.rakor.model.value.Ref;
import id.rakor.view.Results.Chase;
import id.rakor.view.Results.Group;
import id.rakor.view.Results.Item;
import id.rakor.view.Results.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The results of a meeting as a nested register, points of one kind together. */
final class MeetingResults {
    private final Folio folio;
    private final Meeting meeting;
    private final Map<String, ResultAt> byCode = new HashMap<>();

    MeetingResults(Folio folio, Meeting meeting) {
        this.folio = folio;
        this.meeting = meeting;
        folio.desk()
                .reading()
                .resultsOf(meeting)
                .forEach(at -> byCode.put(at.result().code(), at));
    }

    /** Whether what the page says of results may change from day to day. */
    boolean dependOnDay() {
        return byCode.values().stream()
                .anyMatch(at -> at.result().due() != null || !at.followUps().isEmpty());
    }

    Results make() {
        List<Group> groups = new ArrayList<>();
        ResultKind kind = null;
        List<Item> items = new ArrayList<>();
        for (Result result : meeting.results()) {
            if (result.kind() != kind && !items.isEmpty()) {
                groups.add(new Group(name(kind), items));
                items = new ArrayList<>();
            }
            kind = result.kind();
            items.add(item(result, Integer.toString(items.size() + 1)));
        }
        if (!items.isEmpty()) {
            groups.add(new Group(name(kind), items));
        }
        String absent = meeting.origin() == Origin.OFFICE ? "umum.belum_diisi" : "umum.tidak_disebut";
        return new Results(sentence(), folio.word(absent), groups);
    }

    private String name(ResultKind kind) {
        return kind == null ? "" : folio.desk().names().of(kind);
    }

    private String sentence() {
        int top = meeting.results().size();
        if (top == 0) {
            return "";
        }
        int all = byCode.size();
        String sentence = all == top ? folio.word("hasil.jumlah", top) : folio.word("hasil.jumlah_rinci", top, all);
        Integer announced = meeting.announcedResults();
        return announced == null ? sentence : sentence + " " + folio.word("hasil.diumumkan", announced);
    }

    private Item item(Result result, String fallback) {
        ResultAt at = byCode.get(result.code());
        Standing standing = folio.desk().reading().standing(at);
        List<Item> children = new ArrayList<>();
        for (Result child : result.children()) {
            children.add(item(child, Character.toString('a' + children.size() % 26)));
        }
        List<Bit> text = List.of(Bit.text(result.text()));
        Line sources = folio.sourced(result, text);
        List<Line> due = due(at);
        return new Item(
                Routes.resultAnchor(result.code()),
                result.number() == null ? fallback + "." : result.number(),
                sources.with(folio.line(result, "teks", text)),
                fields(result),
                standing.status().map(s -> List.of(Statuses.bit(folio, s))).orElse(List.of()),
                due,
                Statuses.late(folio, standing),
                missing(result, standing, due),
                chases(at),
                children);
    }

    /** What is not given of a point; a point that only gathers inner points need not give it. */
    private String missing(Result result, Standing standing, List<Line> due) {
        List<String> missing = new ArrayList<>();
        if (result.children().isEmpty()) {
            add(missing, "untuk", result.addressees().isEmpty());
            add(missing, "penanggung_jawab", result.owners().isEmpty());
            add(missing, "tenggat", due.isEmpty());
            add(missing, "keadaan", standing.status().isEmpty());
        }
        return String.join(", ", missing);
    }

    private void add(List<String> missing, String key, boolean absent) {
        if (absent) {
            missing.add(folio.word("hasil.tanpa." + key));
        }
    }

    private List<Fact> fields(Result result) {
        List<Fact> facts = new ArrayList<>();
        add(facts, result, "untuk", Parties.row(folio, result.addressees()));
        add(facts, result, "penanggung_jawab", Parties.row(folio, result.owners()));
        add(facts, result, "pendukung", Parties.row(folio, result.supporters()));
        add(facts, result, "indikator", text(result.indicator()));
        add(facts, result, "target", text(result.target()));
        add(facts, result, "oleh", speaker(result));
        List<String> about = new ArrayList<>();
        result.phases().forEach((Phase p) -> about.add(folio.desk().names().of(p)));
        result.stages().forEach((Stage s) -> about.add(folio.desk().names().of(s)));
        add(facts, result, "fase", about.isEmpty() ? List.of() : List.of(Bit.text(String.join(", ", about))));
        add(facts, result, "pemilihan", row(Election.class, result.elections()));
        add(facts, result, "wilayah", row(Region.class, result.regions()));
        add(facts, result, "tema", row(Theme.class, result.themes()));
        add(facts, result, "sama_dengan", same(result));
        add(facts, result, "catatan", remark(result));
        return facts;
    }

    private static List<Bit> text(String text) {
        return text == null ? List.of() : List.of(Bit.text(text));
    }

    private <T extends Entity> List<Bit> row(Class<T> type, List<Ref<T>> refs) {
        return Folio.row(refs.stream().map(ref -> folio.link(type, ref)).toList());
    }

    /** The meetings at which the same point was made before. */
    private List<Bit> same(Result result) {
        List<Bit> earlier = new ArrayList<>();
        for (Ref<Result> ref : result.same()) {
            earlier.add(folio.desk()
                    .reading()
                    .result(ref)
                    .map(at -> Bit.link(
                            folio.desk().names().of(at.meeting()),
                            folio.link(at).value()))
                    .orElse(folio.withheld()));
        }
        return Folio.row(earlier);
    }

    private List<Bit> speaker(Result result) {
        return result.speaker() == null ? List.of() : List.of(folio.link(Person.class, result.speaker()));
    }

    private List<Bit> remark(Classified result) {
        return result.meta().remark() == null
                ? List.of()
                : List.of(Bit.text(folio.tell(result.meta().remark())));
    }

    private void add(List<Fact> facts, Classified result, String key, List<Bit> bits) {
        if (!bits.isEmpty()) {
            facts.add(new Fact(folio.word("hasil.bidang." + key), List.of(folio.line(result, key, bits))));
        }
    }

    /** The deadline in force; none when there is none. */
    private List<Line> due(ResultAt at) {
        return folio.desk().reading().due(at).stream()
                .map(due -> Dues.line(folio, due))
                .toList();
    }

    private List<Chase> chases(ResultAt at) {
        return at.followUps().stream().map(f -> chase(at, f)).toList();
    }

    private Chase chase(ResultAt at, FollowUp followUp) {
        List<Fact> fields = new ArrayList<>();
        add(fields, followUp, "penanggung_jawab", Parties.row(folio, followUp.owners()));
        add(fields, followUp, "pendukung", Parties.row(folio, followUp.supporters()));
        add(
                fields,
                followUp,
                "tenggat",
                followUp.due() == null
                        ? List.of()
                        : Dues.bits(folio, folio.desk().reading().reckon(at, followUp, followUp.due())));
        add(
                fields,
                followUp,
                "indikator",
                followUp.indicator() == null ? List.of() : List.of(Bit.text(followUp.indicator())));
        add(fields, followUp, "catatan", remark(followUp));
        return new Chase(fields, followUp.history().stream().map(this::step).toList());
    }

    /** All follow-ups of the meeting's results. */
    List<FollowUp> followUps() {
        return byCode.values().stream()
                .sorted(Comparator.comparing(ResultAt::id))
                .flatMap(at -> at.followUps().stream())
                .toList();
    }

    private Step step(Progress progress) {
        List<Line> lines = new ArrayList<>();
        List<Bit> head = new ArrayList<>();
        head.add(Statuses.bit(folio, progress.status()));
        lines.add(folio.line(progress, head));
        if (progress.text() != null) {
            lines.add(Line.of(Bit.text(progress.text())));
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
