package id.rakor.view;

import id.rakor.catalog.Reading;
import id.rakor.model.RecordType;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.MeetingStatus;
import id.rakor.model.meeting.Origin;
import id.rakor.model.party.Institution;
import id.rakor.model.value.Ref;
import id.rakor.text.BareOrder;
import id.rakor.view.HomeView.Attention;
import id.rakor.view.HomeView.Item;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Makes the front page. It names gaps in records and never grades anybody. */
final class HomeMaker {
    private static final int MOST = 5;
    private static final int SOME = 3;
    private static final int BODIES = 8;

    private final Desk desk;
    private final Reading reading;
    private final Folio folio;

    HomeMaker(Desk desk) {
        this.desk = desk;
        this.reading = desk.reading();
        this.folio = new Folio(desk, Routes.HOME);
    }

    HomeView make() {
        List<Meeting> meetings = reading.all(Meeting.class);
        String description = desk.settings().description();
        return new HomeView(
                Frames.of(folio, desk.settings().name()).aged().make(),
                description == null ? folio.word("beranda.apa") : description,
                attention(),
                meetings.stream()
                        .filter(m -> m.status() == MeetingStatus.PLANNED || m.status() == MeetingStatus.POSTPONED)
                        .sorted(Calendar.EARLIEST_FIRST)
                        .limit(MOST)
                        .map(this::item)
                        .toList(),
                meetings.stream()
                        .filter(m -> m.status() == MeetingStatus.HELD)
                        .sorted(Calendar.LATEST_FIRST)
                        .limit(MOST)
                        .map(this::item)
                        .toList(),
                promises(),
                allPromises(),
                years(meetings));
    }

    private List<Choice> years(List<Meeting> meetings) {
        return Shards.of(meetings, Routes::year, Shards.YEARS).stream()
                .filter(shard -> shard.part() == 1)
                .map(shard -> new Choice(
                        Parts.key(folio, shard.key()),
                        folio.href(Routes.list(RecordType.MEETING, "tahun", shard.key(), 1)),
                        folio.word("beranda.banyak_rapat", shard.total()),
                        false))
                .toList();
    }

    private Item item(Meeting meeting) {
        List<Bit> side = new ArrayList<>();
        side.add(desk.times().brief(meeting.timing()));
        Meetings.where(folio, meeting).ifPresent(where -> side.add(Bit.text(", " + where)));
        if (meeting.level() != null) {
            side.add(Bit.text(" · " + desk.names().of(meeting.level())));
        }
        if (meeting.status() == MeetingStatus.POSTPONED) {
            side.add(Bit.text(" · " + desk.names().of(meeting.status())));
        }
        return new Item(folio.link(meeting), side);
    }

    private List<Attention> attention() {
        Points points = desk.indices().points();
        List<Attention> all = new ArrayList<>();
        add(all, "terlambat", points.byState().get("terlambat"), "terlambat");
        List<Point> ahead = points.all().stream().filter(this::isAhead).toList();
        add(all, "tenggat", ahead, "");
        List<Point> orphans = points.byState().get("tanpa-penanggung-jawab").stream()
                .filter(p -> p.isHeld() && p.meeting().origin() == Origin.OFFICE)
                .toList();
        add(all, "tanpa_penanggung_jawab", orphans, "tanpa-penanggung-jawab");
        List<Meeting> vague = reading.all(Meeting.class).stream()
                .filter(m -> Calendar.day(m) == null || Routes.year(m).equals(Routes.NO_YEAR))
                .sorted(Comparator.comparing(Meeting::id))
                .toList();
        if (!vague.isEmpty()) {
            all.add(new Attention(
                    folio.word("beranda.tanpa_tanggal", vague.size()),
                    vague.stream().limit(SOME).map(this::item).toList(),
                    List.of()));
        }
        return all;
    }

    /** Some of the results, and the way to all of them when there are more: to those of one state, or to the register. */
    private void add(List<Attention> all, String key, List<Point> results, String state) {
        if (!results.isEmpty()) {
            Route to = state.isEmpty()
                    ? Routes.list(RecordType.RESULT)
                    : Routes.among(ResultRegister.FOLDER, ResultWays.STATE, state);
            Bit way = Bit.link(all(results.size(), state), folio.href(to));
            all.add(new Attention(
                    folio.word("beranda." + key, results.size()),
                    results.stream().limit(SOME).map(this::item).toList(),
                    results.size() > SOME ? List.of(way) : List.of()));
        }
    }

    /** Names the way; the register may hold more than what needs attention here. */
    private String all(int shown, String state) {
        int listed = state.isEmpty()
                ? shown
                : desk.indices().points().byState().get(state).size();
        return listed == shown ? folio.word("beranda.semua_ini", shown) : folio.word("beranda.semua_daftar", listed);
    }

    private Item item(Point point) {
        List<Bit> side = new ArrayList<>();
        String late = Statuses.late(folio, point.standing());
        if (!late.isEmpty()) {
            side.add(Bit.of(Bit.Kind.LATE, late));
            side.add(Bit.text(" · "));
        } else if (reading.due(point.at()).isPresent()) {
            side.addAll(Dues.brief(folio, point.at()));
            side.add(Bit.text(" · "));
        }
        side.add(Bit.text(folio.word("beranda.rapat_pada", Meetings.when(folio, point.meeting()))));
        return new Item(folio.link(point.at()), side);
    }

    private boolean isAhead(Point point) {
        return point.isHeld()
                && !point.isClosed()
                && point.due() != null
                && !point.due().isBefore(reading.asOf());
    }

    /** The bodies that most results concern, by name, and the way to all of them. */
    private List<Choice> promises() {
        Points points = desk.indices().points();
        Map<String, List<Point>> lists = points.concerning(RecordType.INSTITUTION);
        return lists.entrySet().stream()
                .sorted(Comparator.comparing(
                                (Map.Entry<String, List<Point>> e) ->
                                        e.getValue().size(),
                                Comparator.reverseOrder())
                        .thenComparing(Map.Entry::getKey))
                .limit(BODIES)
                .flatMap(e -> reading.get(Institution.class, new Ref<>(e.getKey())).stream())
                .sorted(Comparator.comparing(Institution::name, BareOrder.INSTANCE))
                .map(body -> new Choice(
                        body.name(),
                        folio.href(
                                Routes.results(RecordType.INSTITUTION, body.id().text())),
                        folio.word(
                                "beranda.banyak_hasil",
                                lists.get(body.id().text()).size()),
                        false))
                .toList();
    }

    private List<Bit> allPromises() {
        int bodies = desk.indices().points().concerning(RecordType.INSTITUTION).size();
        return bodies == 0
                ? List.of()
                : List.of(Bit.link(
                        folio.word("beranda.semua_lembaga", bodies),
                        folio.href(Routes.results(RecordType.INSTITUTION))));
    }
}
