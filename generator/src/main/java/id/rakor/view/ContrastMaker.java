package id.rakor.view;

import id.rakor.model.RecordType;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.source.Entity;
import id.rakor.view.ContrastView.Group;
import id.rakor.view.Shards.Shard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Makes the pages that show where sources differ; meetings first, the latest first. */
final class ContrastMaker {
    private final Desk desk;
    private final List<Shard<Entity>> shards;

    ContrastMaker(Desk desk) {
        this.desk = desk;
        List<Entity> all = new ArrayList<>();
        desk.reading().all(Meeting.class).stream()
                .sorted(Calendar.LATEST_FIRST)
                .filter(Contrasts::any)
                .forEach(all::add);
        for (RecordType type : RecordType.values()) {
            if (type != RecordType.MEETING && type != RecordType.RESULT) {
                desk.reading().all(type.type().asSubclass(Entity.class)).stream()
                        .filter(Contrasts::any)
                        .forEach(all::add);
            }
        }
        this.shards = Shards.of(all, entity -> "", Comparator.naturalOrder());
    }

    Stream<Making> makings() {
        if (shards.isEmpty()) {
            return Stream.of(making(new Shard<>("", 1, 1, List.of(), 0)));
        }
        return shards.stream().map(this::making);
    }

    private Making making(Shard<Entity> shard) {
        Route route = Routes.contradictions(shard.part());
        return new Making(route, RecordType.SOURCE.folder(), () -> make(new Folio(desk, route), shard));
    }

    private ContrastView make(Folio folio, Shard<Entity> shard) {
        Frame frame = Frames.of(folio, folio.word("sumber.perbedaan_judul"))
                .under(RecordType.SOURCE)
                .make();
        List<Group> groups = shard.rows().stream()
                .map(entity -> new Group(folio.link(entity), Contrasts.all(folio, entity)))
                .toList();
        String sentence = shard.total() == 0
                ? folio.word("sumber.perbedaan_kosong")
                : folio.word("sumber.perbedaan_jumlah", shard.total());
        List<Choice> parts = shards.size() < 2
                ? List.of()
                : shards.stream()
                        .map(s -> new Choice(
                                folio.word("register.halaman", s.part()),
                                folio.href(Routes.contradictions(s.part())),
                                "",
                                s.part() == shard.part()))
                        .toList();
        return new ContrastView(frame, sentence, Sisters.sources(folio, true), parts, groups, Quotes.of(folio));
    }
}
