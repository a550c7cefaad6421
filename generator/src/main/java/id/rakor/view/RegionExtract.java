package id.rakor.view;

import id.rakor.catalog.Citation;
import id.rakor.model.law.Election;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.Origin;
import id.rakor.model.party.Tenure;
import id.rakor.model.place.Region;
import id.rakor.model.place.RegionKind;
import id.rakor.model.plan.ActionPlan;
import id.rakor.model.source.Entity;
import id.rakor.model.value.Day;
import id.rakor.text.BareOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a paper takes from a region: what it is, who serves it, what is feared and decided about it. */
public final class RegionExtract extends ConcernExtract {
    private static final Set<RegionKind> VAST = Set.of(RegionKind.COUNTRY, RegionKind.AREA);
    private static final Set<RegionKind> SMALLEST = Set.of(RegionKind.VILLAGE, RegionKind.WARD);

    private final Region region;
    private final String id;

    RegionExtract(Desk desk, Region region) {
        super(desk, region);
        this.region = region;
        this.id = region.id().text();
    }

    /** Where it lies, and its code; of a country or a group of provinces also that it is one. */
    @Override
    public String line() {
        List<String> parts = new ArrayList<>();
        Optional<Region> parent = folio().find(Region.class, region.parent());
        if (VAST.contains(region.kind())) {
            parts.add(name(region.kind()));
        }
        parent.ifPresent(one -> parts.add(name(one)));
        if (region.code() != null) {
            parts.add(word("wilayah.kode", region.code()));
        }
        return String.join(" · ", parts);
    }

    /** Whether no meeting of the office itself has to do with it; where none has, whether the office has none at all. */
    @Override
    public boolean fromPress() {
        List<Meeting> meetings = Stream.of(
                        gathered().stream(),
                        all().stream().map(Point::meeting),
                        feared().stream().map(Fear::meeting))
                .flatMap(some -> some)
                .toList();
        List<Meeting> told = meetings.isEmpty() ? desk().reading().all(Meeting.class) : meetings;
        return told.stream().noneMatch(meeting -> meeting.origin() == Origin.OFFICE);
    }

    /** What it is: code, names, where it lies and what lies in it. What its kind has and is not recorded is told to be so. */
    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        if (region.code() != null || !VAST.contains(region.kind())) {
            fact(facts, "fakta.kode", text("kode", Stream.ofNullable(region.code())));
        }
        if (region.parent() != null || region.kind() != RegionKind.COUNTRY) {
            fact(facts, "fakta.induk", parent());
        }
        if (!region.otherNames().isEmpty()) {
            fact(facts, "fakta.nama_lain", text("nama_lain", region.otherNames().stream()));
        }
        Optional<Line> inside = inside();
        if (inside.isPresent() || !SMALLEST.contains(region.kind())) {
            fact(facts, "naskah.wilayah.di_dalam", inside);
        }
        if (region.since() != null) {
            fact(facts, "fakta.berlaku_sejak", Optional.of(folio().date(region, "berlaku_sejak", region.since())));
        }
        if (region.until() != null) {
            fact(facts, "fakta.berlaku_hingga", Optional.of(folio().date(region, "berlaku_hingga", region.until())));
        }
        return facts;
    }

    private void fact(List<Fact> facts, String label, Optional<Line> line) {
        Bit absent = Bit.of(Bit.Kind.ABSENT, word(fromPress() ? "umum.tidak_disebut" : "umum.belum_diisi"));
        facts.add(new Fact(word(label), List.of(line.orElse(Line.of(absent)))));
    }

    private Optional<Line> text(String key, Stream<String> texts) {
        return texts.reduce((one, other) -> one + ", " + other)
                .map(text -> folio().line(region, key, List.of(Bit.text(text))));
    }

    private Optional<Line> parent() {
        return Optional.ofNullable(region.parent())
                .map(ref -> folio().line(region, "induk", List.of(folio().link(Region.class, ref))));
    }

    /** How many regions of each kind lie in it, as far as they are recorded. */
    private Optional<Line> inside() {
        Map<RegionKind, Integer> counts = new EnumMap<>(RegionKind.class);
        owners(Region.class, "induk").map(Region.class::cast).forEach(one -> {
            folio().see(one.classification());
            counts.merge(one.kind(), 1, Integer::sum);
        });
        List<String> kinds = counts.entrySet().stream()
                .map(one -> word(
                        "naskah.wilayah.banyak",
                        number(one.getValue()),
                        desk().names().within(one.getKey())))
                .toList();
        return kinds.isEmpty() ? Optional.empty() : Optional.of(Line.of(Bit.text(row(kinds))));
    }

    /** Names and codes it had before, each with its time. */
    public List<MeetingView.Spoken> past() {
        List<MeetingView.Spoken> past = new ArrayList<>();
        region.formerNames()
                .forEach(span -> past.add(
                        before(Spans.when(folio(), span), folio().line(span, List.of(Bit.text(span.name()))))));
        region.formerCodes()
                .forEach(span -> past.add(before(
                        Spans.when(folio(), span.since(), span.until(), span.recorded()),
                        folio().line(span, List.of(Bit.text(word("wilayah.kode", span.code())))))));
        return past;
    }

    private static MeetingView.Spoken before(String when, Line what) {
        return new MeetingView.Spoken("", List.of(Line.of(Bit.text(when))), List.of(what));
    }

    /**
     * An office of the region and one who holds it.
     *
     * @param office the office
     * @param person who
     * @param when from when to when, as far as it is known
     */
    public record Official(Line office, Line person, String when) {}

    /** Those who serve it on its day or are not known to have ended, by office. */
    public List<Official> officials() {
        return Officials.terms(folio(), region)
                .filter(served -> !isOver(served.tenure()))
                .map(this::official)
                .sorted(Comparator.comparing((Official one) -> one.office().plain(), BareOrder.INSTANCE)
                        .thenComparing(one -> one.person().plain(), BareOrder.INSTANCE)
                        .thenComparing(Official::when))
                .toList();
    }

    /** How many terms of office in it are over. */
    public long over() {
        return Officials.terms(folio(), region)
                .filter(served -> isOver(served.tenure()))
                .count();
    }

    private boolean isOver(Tenure term) {
        Day until = term.until() == null ? null : term.until().read();
        return until != null && until.latest().isBefore(day());
    }

    private Official official(Officials.Served served) {
        Tenure term = served.tenure();
        return new Official(
                Line.of(Bit.text(PersonMaker.office(folio(), term))),
                folio().line(term, List.of(folio().link(served.person())))
                        .with(folio().sourced(served.person(), List.of(folio().link(served.person())))),
                Spans.when(folio(), term.from(), term.until(), term.recorded()));
    }

    /** Elections in it, the latest first. */
    public List<Line> elections() {
        return owners(Election.class, "wilayah")
                .map(Election.class::cast)
                .sorted(Comparator.comparing(Election::year, Comparator.reverseOrder())
                        .thenComparing(Election::id))
                .map(one -> {
                    List<Bit> bits = new ArrayList<>();
                    bits.add(folio().link(one));
                    if (one.vote() != null) {
                        Bit day = desk().times().brief(one.vote());
                        bits.add(Bit.of(Bit.Kind.QUIET, ", " + word("naskah.wilayah.pemungutan", day.text())));
                    }
                    return folio().sourced(one, bits);
                })
                .toList();
    }

    /** Conflicts named as possible in it. */
    public RegionWorries worries() {
        return new RegionWorries(folio(), region);
    }

    /** The meetings that were held in it or about it, the latest first, at most so many. */
    public List<Line> meetings(int most) {
        return gathered().stream()
                .limit(most)
                .map(meeting -> folio().sourced(meeting, Meetings.bits(folio(), meeting)))
                .toList();
    }

    /** How many meetings were held in it or about it. */
    public int gatherings() {
        return gathered().size();
    }

    /** How many points are not closed. */
    public long opened() {
        return Points.open(all());
    }

    /** How many points are late. */
    public long late() {
        return Points.late(all());
    }

    /** Action plans for it, the latest first. */
    public List<Line> plans() {
        return owners(ActionPlan.class, "wilayah")
                .map(ActionPlan.class::cast)
                .sorted(Comparator.comparing(ActionPlan::year, Comparator.reverseOrder())
                        .thenComparing(ActionPlan::id))
                .map(plan -> folio().sourced(
                                plan,
                                List.of(
                                        folio().link(plan),
                                        Bit.of(
                                                Bit.Kind.QUIET,
                                                ", "
                                                        + word(
                                                                "rencana.banyak",
                                                                plan.actions().size())))))
                .toList();
    }

    private Stream<Entity> owners(Class<? extends Entity> type, String part) {
        Stream<Citation> citing = desk().reading().citing(region).stream();
        return Citing.owners(
                citing.filter(c -> type.isInstance(c.owner()) && c.part().equals(part)));
    }

    private List<Meeting> gathered() {
        return desk().indices().gatherings().getOrDefault(id, List.of());
    }

    private List<Fear> feared() {
        return desk().indices().fears().byRegion().getOrDefault(id, List.of());
    }
}
