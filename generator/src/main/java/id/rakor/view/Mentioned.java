package id.rakor.view;

import id.rakor.catalog.Citation;
import id.rakor.model.RecordType;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.source.Entity;
import id.rakor.model.source.Source;
import id.rakor.text.BareOrder;
import id.rakor.view.Citing.Sighting;
import id.rakor.view.Mentions.Group;
import id.rakor.view.Shards.Shard;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where a record is mentioned: by meeting, the latest first, and in what words. Of a source only the
 * parts are told that rest on it.
 */
final class Mentioned {
    private final Folio folio;
    private final Entity entity;
    private final List<Sighting> meetings;
    private final List<Shard<Sighting>> shards;

    private Mentioned(Folio folio, Entity entity, List<Sighting> meetings, List<Shard<Sighting>> shards) {
        this.folio = folio;
        this.entity = entity;
        this.meetings = meetings;
        this.shards = shards;
    }

    Mentioned(Folio folio, Entity entity) {
        this.folio = folio;
        this.entity = entity;
        this.meetings = Citing.meetings(folio.desk(), entity);
        this.shards = meetings.size() <= Shards.MOST
                ? List.of()
                : Shards.of(meetings, s -> Routes.year(s.meeting()), Shards.YEARS);
    }

    /** The pages of mentions that do not fit on a record's own. */
    static Stream<Making> makings(Desk desk, Entity entity, String origin) {
        Mentioned all = new Mentioned(new Folio(desk, Routes.of(entity)), entity);
        return all.shards.stream().map(shard -> {
            Route route = Routes.mentions(entity, shard.key(), shard.part());
            return new Making(
                    route, origin, () -> new Mentioned(new Folio(desk, route), entity, all.meetings, all.shards)
                            .part(shard));
        });
    }

    private MentionsView part(Shard<Sighting> shard) {
        String name = folio.desk().names().of(entity);
        Frame frame = Frames.of(folio, folio.word("sebut.judul", name, Parts.name(folio, shard)))
                .under(RecordType.of(entity))
                .under(folio.link(entity))
                .make();
        String sentence = folio.word("register.bagian_ini", shard.rows().size(), shard.total());
        return new MentionsView(frame, sentence, parts(), groups(shard.rows()));
    }

    /** All mentions, or the latest of them with ways to the rest. */
    Mentions onOwnPage() {
        List<Sighting> shown = shards.isEmpty() ? meetings : meetings.subList(0, Shards.FIRST);
        List<Line> elsewhere = elsewhere();
        List<Line> some = elsewhere.subList(0, Math.min(Shards.MOST, elsewhere.size()));
        String rest =
                some.size() == elsewhere.size() ? "" : folio.word("register.selebihnya", some.size(), elsewhere.size());
        return new Mentions(sentence(shown.size()), groups(shown), parts(), some, rest);
    }

    private String sentence(int shown) {
        int all = meetings.size();
        if (all == 0) {
            return "";
        }
        return shown == all ? folio.word("sebut.jumlah", all) : folio.word("sebut.sebagian", all, shown);
    }

    private List<Choice> parts() {
        return Parts.choices(folio, shards, s -> Routes.mentions(entity, s.key(), s.part()));
    }

    private List<Group> groups(List<Sighting> shown) {
        return shown.stream().map(this::group).toList();
    }

    private Group group(Sighting sighting) {
        Meeting meeting = sighting.meeting();
        MentionWords words = new MentionWords(folio, meeting, !(entity instanceof Source));
        List<Citation> said = sighting.places().stream()
                .filter(c -> !c.pointer().contains("/keterangan/"))
                .toList();
        Set<Line> places = new LinkedHashSet<>();
        (said.isEmpty() ? sighting.places() : said).forEach(c -> places.add(words.line(c)));
        return new Group(folio.desk().times().brief(meeting.timing()), folio.link(meeting), List.copyOf(places));
    }

    private List<Line> elsewhere() {
        Set<Line> lines = new LinkedHashSet<>();
        folio.desk().reading().citing(entity).stream()
                .filter(c -> !(c.owner() instanceof Meeting))
                .sorted(Comparator.comparing(c -> folio.desk().names().of(c.owner()), BareOrder.INSTANCE))
                .forEach(c -> lines.add(Line.of(
                        folio.link(c.owner()),
                        Bit.of(Bit.Kind.QUIET, " (" + folio.word("sebut.bagian." + c.part()) + ")"))));
        return List.copyOf(lines);
    }
}
