package id.rakor.view;

import id.rakor.model.RecordType;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.source.Classified;
import id.rakor.model.source.Entity;
import id.rakor.model.value.PartialDate;
import id.rakor.model.value.Ref;
import id.rakor.view.EntryView.Contrast;
import id.rakor.view.EntryView.Listing;
import id.rakor.view.MeetingView.Spoken;
import java.util.ArrayList;
import java.util.List;

/** The page of a record in the making: facts, timeline and lists are gathered, then made. */
final class Entry {
    private final Folio folio;
    private final Entity entity;
    private final List<Integer> whole;
    private final List<Fact> facts = new ArrayList<>();
    private final List<Spoken> timeline = new ArrayList<>();
    private final List<Listing> lists = new ArrayList<>();
    private final List<Contrast> contrasts = new ArrayList<>();
    private String timeTitle = "garis_waktu";
    private boolean aged;
    private Dossier dossier = Dossier.NONE;
    private String restContrasts = "";

    Entry(Desk desk, Entity entity) {
        this.folio = new Folio(desk, Routes.of(entity));
        this.entity = entity;
        folio.classed(entity);
        this.whole = folio.marks(entity.meta().sources());
    }

    Folio folio() {
        return folio;
    }

    /** A fact in several lines; left out when there are none. */
    Entry lines(String key, List<Line> lines) {
        if (!lines.isEmpty()) {
            facts.add(new Fact(folio.word("fakta." + key), lines));
        }
        return this;
    }

    /** A fact in one line of text, under its content key; left out when null. */
    Entry text(String key, String text) {
        return text == null ? this : lines(key, List.of(folio.line(entity, key, List.of(Bit.text(text)))));
    }

    /** A fact that every record of the kind should have. */
    Entry always(String key, String text) {
        return text == null ? lines(key, List.of(Line.of(folio.absent()))) : text(key, text);
    }

    /** A choice in words; left out when null. */
    Entry choice(String key, Enum<?> choice) {
        return choice == null ? this : text(key, folio.desk().names().of(choice));
    }

    /** Texts in a row. */
    Entry row(String key, List<String> texts) {
        return texts.isEmpty() ? this : text(key, String.join(", ", texts));
    }

    /** A date in full; left out when null. */
    Entry date(String key, PartialDate date) {
        return date == null ? this : lines(key, List.of(folio.date(entity, key, date)));
    }

    /** A link to another record; left out when there is no pointer. */
    <T extends Entity> Entry link(String key, Class<T> type, Ref<T> ref) {
        return ref == null ? this : lines(key, List.of(folio.line(entity, key, List.of(folio.link(type, ref)))));
    }

    /** An address on the web; left out when null. */
    Entry address(String key, String address) {
        return address == null
                ? this
                : lines(key, List.of(folio.line(entity, key, List.of(new Bit(Bit.Kind.OUTSIDE, address, address)))));
    }

    /** Something that happened, or lasted, at a time; with the words that sources have for the time. */
    Entry event(String when, List<Line> what, List<String> written) {
        List<Line> lines = new ArrayList<>(what);
        if (!written.isEmpty()) {
            written.forEach(folio::tell);
            lines.add(new Line(List.of(), List.of(), Note.written(written)));
        }
        timeline.add(new Spoken("waktu-" + (timeline.size() + 1), List.of(Line.of(Bit.text(when))), lines));
        return this;
    }

    /** Names what the line of time tells, when it is more than what happened. */
    Entry timed(String key) {
        timeTitle = key;
        return this;
    }

    /** Records that belong to this one; left out when there are none. */
    Entry list(String key, List<Line> lines) {
        if (!lines.isEmpty()) {
            List<Line> shown = lines.subList(0, Math.min(Shards.MOST, lines.size()));
            String rest =
                    shown.size() == lines.size() ? "" : folio.word("register.selebihnya", shown.size(), lines.size());
            lists.add(new Listing(folio.word("kumpulan." + key), shown, rest));
        }
        return this;
    }

    /** What meetings feared, recommended and did about it. */
    Entry dossier(Dossier all) {
        dossier = all;
        return this;
    }

    /** Meetings that point to this record from certain parts of theirs, the latest first. */
    Entry meetings(String key, String... parts) {
        List<String> wanted = List.of(parts);
        return list(
                key,
                Citing.owners(folio.desk().reading().citing(entity).stream()
                                .filter(c -> c.owner() instanceof Meeting && wanted.contains(c.part())))
                        .map(Meeting.class::cast)
                        .sorted(Calendar.LATEST_FIRST)
                        .map(meeting -> Line.of(Meetings.bits(folio, meeting)))
                        .toList());
    }

    /** Papers that were made of this record; left out when there are none. */
    Entry papers(About about) {
        String key = Subject.key(about, entity.id().text());
        return list(
                "naskah",
                folio.desk().handouts().papers().getOrDefault(key, List.of()).stream()
                        .map(this::paper)
                        .toList());
    }

    private Line paper(Written paper) {
        String pages = folio.word("rapat.naskah.halaman", paper.pages());
        String size = MeetingHandouts.size(folio, paper.bytes());
        return Line.of(
                Bit.link(paper.title(), folio.href(paper.route())),
                Bit.of(Bit.Kind.QUIET, ", " + folio.word("rapat.naskah.tentang", pages, size, paper.classification())));
    }

    /** How many results concern this record, with the way to them. */
    Entry results() {
        RecordType type = RecordType.of(entity);
        String id = entity.id().text();
        List<Point> points = folio.desk().indices().points().concerning(type, id);
        if (points.isEmpty()) {
            return this;
        }
        String words = folio.word("fakta.banyak_hasil", points.size());
        List<Bit> bits = new ArrayList<>();
        bits.add(Bit.link(words, folio.href(Routes.results(type, id))));
        long late = Points.late(points);
        if (late > 0) {
            bits.add(Bit.text(" "));
            bits.add(Bit.of(Bit.Kind.LATE, folio.word("fakta.banyak_terlambat", late)));
        }
        aged = true;
        return lines("hasil", List.of(Line.of(bits)));
    }

    /** Readings beside each other; of very many the first are shown. */
    Entry contrasts(List<Contrast> more) {
        int some = Math.min(Shards.FIRST, more.size());
        contrasts.addAll(more.subList(0, some));
        if (some < more.size()) {
            restContrasts = folio.word("register.selebihnya", some, more.size());
        }
        return this;
    }

    /** A nested record as a line with its own sources. */
    Line nested(Classified owner, List<Bit> bits) {
        return folio.line(owner, bits);
    }

    EntryView make(String line) {
        return make(line, List.of(Bit.text(folio.desk().names().of(entity))));
    }

    EntryView make(String line, List<Bit> name) {
        Frames frames = Frames.of(folio, folio.desk().names().of(entity))
                .under(RecordType.of(entity))
                .about(entity)
                .classed(entity);
        if (aged) {
            frames.aged();
        }
        String remark = Folio.text(entity.meta().remark());
        folio.tell(remark);
        contrasts(Contrasts.unshown(folio, entity)).contrasts(Contrasts.untold(folio, entity));
        List<Spoken> latest = timeline.subList(Math.max(0, timeline.size() - Shards.MOST), timeline.size());
        String rest =
                latest.size() == timeline.size() ? "" : folio.word("register.terakhir", latest.size(), timeline.size());
        Mentions mentions = new Mentioned(folio, entity).onOwnPage();
        return new EntryView(
                frames.make(),
                line,
                name,
                facts,
                folio.word("bagian." + timeTitle),
                latest,
                rest,
                dossier,
                lists,
                contrasts,
                restContrasts,
                mentions,
                remark,
                whole,
                Quotes.of(folio));
    }
}
