package id.rakor.view;

import id.rakor.catalog.Citation;
import id.rakor.model.RecordType;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.source.Entity;
import id.rakor.text.BareOrder;
import id.rakor.view.Mentions.Group;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Where a record is mentioned: by meeting, the latest first, and in what words. */
final class Mentioned {
    private final Folio folio;
    private final Entity entity;
    private final Map<Meeting, List<Citation>> meetings;
    private final List<Citation> elsewhere = new ArrayList<>();

    Mentioned(Folio folio, Entity entity) {
        this.folio = folio;
        this.entity = entity;
        this.meetings = new TreeMap<>(Calendar.LATEST_FIRST);
        for (Citation citation : folio.desk().reading().citing(entity)) {
            if (citation.owner() instanceof Meeting meeting) {
                meetings.computeIfAbsent(meeting, m -> new ArrayList<>()).add(citation);
            } else {
                elsewhere.add(citation);
            }
        }
    }

    /** How many meetings mention a record. */
    static int meetings(Desk desk, Entity entity) {
        return (int) desk.reading().citing(entity).stream()
                .map(Citation::owner)
                .filter(Meeting.class::isInstance)
                .distinct()
                .count();
    }

    /** The pages that hold what the record's own page cannot. */
    private List<Shards.Shard<Meeting>> shards() {
        List<Meeting> all = List.copyOf(meetings.keySet());
        return all.size() <= Shards.MOST ? List.of() : Shards.of(all, Routes::year, Shards.YEARS);
    }

    /** All mentions, or the latest of them with ways to the rest. */
    Mentions onOwnPage() {
        List<Shards.Shard<Meeting>> shards = shards();
        List<Meeting> shown = List.copyOf(meetings.keySet());
        if (!shards.isEmpty()) {
            shown = shown.subList(0, Shards.FIRST);
        }
        return new Mentions(sentence(shown.size()), groups(shown), parts(shards), elsewhere());
    }

    private String sentence(int shown) {
        int all = meetings.size();
        if (all == 0) {
            return "";
        }
        return shown == all ? folio.word("sebut.jumlah", all) : folio.word("sebut.sebagian", all, shown);
    }

    private List<Choice> parts(List<Shards.Shard<Meeting>> shards) {
        return Parts.choices(folio, shards, s -> Routes.mentions(entity, s.key(), s.part()));
    }

    /** The pages of mentions that do not fit on a record's own. */
    static Stream<Making> makings(Desk desk, Entity entity, String origin) {
        return new Mentioned(new Folio(desk, Routes.of(entity)), entity)
                .shards().stream().map(shard -> {
                    Route route = Routes.mentions(entity, shard.key(), shard.part());
                    return new Making(route, origin, () -> new Mentioned(new Folio(desk, route), entity).part(shard));
                });
    }

    private MentionsView part(Shards.Shard<Meeting> shard) {
        String name = folio.desk().names().of(entity);
        Frame frame = Frames.of(folio, folio.word("sebut.judul", name, Parts.name(folio, shard)))
                .under(RecordType.of(entity))
                .under(folio.link(entity))
                .make();
        String sentence = folio.word("register.bagian_ini", shard.rows().size(), shard.total());
        return new MentionsView(frame, sentence, parts(shards()), groups(shard.rows()));
    }

    private List<Group> groups(List<Meeting> shown) {
        return shown.stream().map(this::group).toList();
    }

    private Group group(Meeting meeting) {
        LinkedHashSet<Line> places = new LinkedHashSet<>();
        MentionWords words = new MentionWords(folio, meeting);
        meetings.get(meeting).stream()
                .filter(c -> !c.pointer().contains("/keterangan/"))
                .map(words::line)
                .forEach(places::add);
        if (places.isEmpty()) {
            meetings.get(meeting).stream().map(words::line).forEach(places::add);
        }
        return new Group(folio.desk().times().brief(meeting.timing()), folio.link(meeting), List.copyOf(places));
    }

    private List<Line> elsewhere() {
        LinkedHashSet<Line> lines = new LinkedHashSet<>();
        elsewhere.stream()
                .sorted(Comparator.comparing(c -> folio.desk().names().of(c.owner()), BareOrder.INSTANCE))
                .forEach(c -> lines.add(Line.of(
                        folio.link(c.owner()),
                        Bit.of(Bit.Kind.QUIET, " (" + folio.word("sebut.bagian." + c.part()) + ")"))));
        return lines.stream().limit(Shards.MOST).toList();
    }
}
