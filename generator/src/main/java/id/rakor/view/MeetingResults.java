package id.rakor.view;

import id.rakor.catalog.ResultAt;
import id.rakor.catalog.Standing;
import id.rakor.model.followup.FollowUp;
import id.rakor.model.law.Election;
import id.rakor.model.law.Stage;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.Origin;
import id.rakor.model.meeting.Session;
import id.rakor.model.place.Region;
import id.rakor.model.result.Phase;
import id.rakor.model.result.Result;
import id.rakor.model.result.ResultKind;
import id.rakor.model.result.Theme;
import id.rakor.model.source.Classified;
import id.rakor.model.source.Entity;
import id.rakor.model.value.Ref;
import id.rakor.view.Results.Group;
import id.rakor.view.Results.Item;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
                fields(at),
                standing.status().map(s -> List.of(Statuses.bit(folio, s))).orElse(List.of()),
                due,
                Statuses.late(folio, standing),
                missing(result, standing, due),
                new Chases(folio, at).make(),
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

    private List<Fact> fields(ResultAt at) {
        Result result = at.result();
        List<Fact> facts = new ArrayList<>();
        add(facts, result, "untuk", Parties.row(folio, result.addressees()));
        add(facts, result, "penanggung_jawab", Parties.row(folio, result.owners()));
        add(facts, result, "pendukung", Parties.row(folio, result.supporters()));
        lines(facts, "tenggat_lama", Postponed.lines(folio, at, result, result.postponed()));
        add(facts, result, "indikator", result.indicator() == null ? List.of() : List.of(Bit.text(result.indicator())));
        add(facts, result, "target", result.target() == null ? List.of() : List.of(Bit.text(result.target())));
        add(facts, result, "oleh", speaker(result));
        add(facts, result, "acara", session(result));
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

    private <T extends Entity> List<Bit> row(Class<T> type, List<Ref<T>> refs) {
        return Folio.row(refs.stream().map(ref -> folio.link(type, ref)).toList());
    }

    /** The part of the programme that a point came from. */
    private List<Bit> session(Result result) {
        List<Session> programme = meeting.programme();
        for (int i = 0; i < programme.size() && result.session() != null; i++) {
            if (result.session().equals(programme.get(i).code())) {
                Route to = Routes.of(meeting).at(Routes.sessionAnchor(result.session(), i + 1));
                return List.of(Bit.link(programme.get(i).subject(), folio.href(to)));
            }
        }
        return List.of();
    }

    /** The same point in earlier meetings. */
    private List<Bit> same(Result result) {
        List<Bit> same = new ArrayList<>();
        for (Ref<Result> ref : result.same()) {
            Optional<ResultAt> at = folio.desk().reading().result(ref);
            same.add(at.map(folio::link).orElse(folio.withheld()));
            at.ifPresent(there -> same.add(Bit.of(Bit.Kind.QUIET, " (" + Meetings.when(folio, there.meeting()) + ")")));
            same.add(Bit.text("; "));
        }
        return same.isEmpty() ? same : same.subList(0, same.size() - 1);
    }

    private void lines(List<Fact> facts, String key, List<Line> lines) {
        if (!lines.isEmpty()) {
            facts.add(new Fact(folio.word("hasil.bidang." + key), lines));
        }
    }

    private List<Bit> speaker(Result result) {
        return result.speaker() == null ? List.of() : new Speakers(folio, meeting).row(result.speaker());
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

    /** All follow-ups of the meeting's results. */
    List<FollowUp> followUps() {
        return byCode.values().stream()
                .sorted(Comparator.comparing(ResultAt::id))
                .flatMap(at -> at.followUps().stream())
                .toList();
    }
}
