package id.rakor.view;

import id.rakor.catalog.Reading;
import id.rakor.catalog.ResultAt;
import id.rakor.model.RecordType;
import id.rakor.model.followup.ProgressStatus;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.MeetingStatus;
import id.rakor.view.HomeView.Attention;
import id.rakor.view.HomeView.Item;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Makes the front page. It names gaps in records and never grades anybody. */
final class HomeMaker {
    private static final int MOST = 5;
    private static final int SOME = 3;
    private static final Set<ProgressStatus> CLOSED = Set.of(ProgressStatus.DONE, ProgressStatus.IMPOSSIBLE);

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
        if (meeting.level() != null) {
            side.add(Bit.text(" · " + desk.names().of(meeting.level())));
        }
        if (meeting.status() == MeetingStatus.POSTPONED) {
            side.add(Bit.text(" · " + desk.names().of(meeting.status())));
        }
        return new Item(folio.link(meeting), side);
    }

    private List<Attention> attention() {
        List<ResultAt> open = ResultRegister.sorted(reading).stream()
                .filter(at ->
                        reading.standing(at).status().filter(CLOSED::contains).isEmpty())
                .toList();
        List<Attention> all = new ArrayList<>();
        add(
                all,
                "terlambat",
                open.stream().filter(at -> reading.standing(at).isOverdue()).toList());
        add(all, "tenggat", open.stream().filter(this::isAhead).toList());
        add(
                all,
                "tanpa_penanggung_jawab",
                open.stream().filter(HomeMaker::isOrphan).toList());
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

    private void add(List<Attention> all, String key, List<ResultAt> results) {
        if (!results.isEmpty()) {
            Bit way = Bit.link(folio.word("beranda.semua_hasil"), folio.href(Routes.list(RecordType.RESULT)));
            all.add(new Attention(
                    folio.word("beranda." + key, results.size()),
                    results.stream().limit(SOME).map(this::item).toList(),
                    results.size() > SOME ? List.of(way) : List.of()));
        }
    }

    private Item item(ResultAt at) {
        List<Bit> side = new ArrayList<>();
        String late = Statuses.late(folio, reading.standing(at));
        if (!late.isEmpty()) {
            side.add(Bit.of(Bit.Kind.LATE, late));
            side.add(Bit.text(" · "));
        } else if (ResultRegister.dueDate(at) != null) {
            side.add(desk.times().brief(ResultRegister.dueDate(at)));
            side.add(Bit.text(" · "));
        }
        side.add(Bit.text(at.meeting().title()));
        return new Item(folio.link(at), side);
    }

    private boolean isAhead(ResultAt at) {
        LocalDate due = ResultRegister.due(at);
        return due != null && !due.isBefore(reading.asOf());
    }

    /** Whether nobody answers for a point that holds no inner points. */
    private static boolean isOrphan(ResultAt at) {
        return at.result().children().isEmpty()
                && at.result().owners().isEmpty()
                && at.followUps().stream().allMatch(f -> f.owners().isEmpty());
    }
}
