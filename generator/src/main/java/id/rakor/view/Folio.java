package id.rakor.view;

import id.rakor.catalog.ResultAt;
import id.rakor.model.followup.FollowUp;
import id.rakor.model.source.Classified;
import id.rakor.model.source.Confidence;
import id.rakor.model.source.Entity;
import id.rakor.model.source.FieldNote;
import id.rakor.model.source.Source;
import id.rakor.model.value.Prose;
import id.rakor.model.value.Ref;
import id.rakor.prose.Markdown;
import id.rakor.prose.Setting;
import id.rakor.prose.Setting.Notices;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One page in the making: it knows where the page lies and numbers its sources in the order in which
 * they are first asked for. It belongs to one thread.
 */
final class Folio {
    private final Desk desk;
    private final Route route;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, Source> quoted = new LinkedHashMap<>();
    private final Map<Classified, Set<String>> shown = new IdentityHashMap<>();

    Folio(Desk desk, Route route) {
        this.desk = desk;
        this.route = route;
    }

    Desk desk() {
        return desk;
    }

    Route route() {
        return route;
    }

    String word(String key, Object... args) {
        return desk.words().text(key, args);
    }

    /** How a link on this page leads to a place. */
    String href(Route to) {
        return to.from(route);
    }

    /** A link to a record, under its name. */
    Bit link(Entity entity) {
        return link(entity, desk.names().of(entity));
    }

    /** A link to a record under another name; a follow-up is found at its result. */
    Bit link(Entity entity, String text) {
        if (entity instanceof FollowUp followUp) {
            return desk.reading().result(followUp.result()).map(this::link).orElse(withheld());
        }
        return Bit.link(text, href(Routes.of(entity)));
    }

    /** A link to what a pointer means, under its name. */
    <T extends Entity> Bit link(Class<T> type, Ref<T> ref) {
        return find(type, ref).map(this::link).orElse(withheld());
    }

    /** What a pointer means; empty when there is none or it is withheld. */
    <T extends Entity> Optional<T> find(Class<T> type, Ref<T> ref) {
        return ref == null || ref.isWithheld()
                ? Optional.empty()
                : desk.reading().get(type, ref);
    }

    /** Links to what pointers mean, one line each. */
    <T extends Entity> List<Line> links(Class<T> type, List<Ref<T>> refs) {
        return refs.stream().map(ref -> Line.of(link(type, ref))).toList();
    }

    /** Pieces in a row with commas between. */
    static List<Bit> row(List<Bit> bits) {
        List<Bit> row = new ArrayList<>();
        for (Bit bit : bits) {
            if (!row.isEmpty()) {
                row.add(Bit.text(", "));
            }
            row.add(bit);
        }
        return row;
    }

    /** A result, at its place on its meeting's page. */
    Bit link(ResultAt at) {
        String anchor = Routes.resultAnchor(at.result().code());
        return Bit.link(at.result().text(), href(Routes.of(at.meeting()).at(anchor)));
    }

    /** Prose beside a record, as safe HTML under a second heading; empty when there is none. */
    String prose(Prose prose) {
        if (prose == null) {
            return "";
        }
        Setting setting = new Setting(3, "ringkasan", notices());
        byte[] bytes = desk.tales().read(prose);
        return Markdown.read(prose.file(), bytes, setting, new Links(this), desk.findings())
                .html();
    }

    /** The words that prose shows on its own account. */
    Notices notices() {
        return new Notices(
                word("umum.tidak_ditampilkan"),
                word("prosa.tabel"),
                word("prosa.catatan"),
                word("prosa.catatan_kaki"),
                word("prosa.kembali"));
    }

    Bit absent() {
        return Bit.of(Bit.Kind.ABSENT, word("umum.tidak_disebut"));
    }

    Bit withheld() {
        return Bit.of(Bit.Kind.WITHHELD, word("umum.tidak_ditampilkan"));
    }

    /** The numbers of sources on this page. */
    List<Integer> marks(List<Ref<Source>> sources) {
        List<Integer> marks = new ArrayList<>();
        for (Ref<Source> ref : sources) {
            find(Source.class, ref).ifPresent(source -> marks.add(mark(source)));
        }
        return marks;
    }

    private int mark(Source source) {
        String id = source.id().text();
        quoted.putIfAbsent(id, source);
        return numbers.computeIfAbsent(id, key -> numbers.size() + 1);
    }

    /** The sources asked for so far, by number. */
    List<Source> quoted() {
        return List.copyOf(quoted.values());
    }

    /** A line that shows a whole nested record, with the record's own sources. */
    Line line(Classified owner, List<Bit> bits) {
        return new Line(bits, marks(owner.meta().sources()), remark(owner));
    }

    private static Note remark(Classified owner) {
        String remark = owner.meta().remark();
        return remark == null ? null : new Note("", List.of(), List.of(), "", "", remark, "");
    }

    /** A line that shows one field, with that field's sources and other readings. */
    Line line(Classified owner, String key, List<Bit> bits) {
        return line(owner, key, bits, "");
    }

    /** The same, with the words of the source beside it. */
    Line line(Classified owner, String key, List<Bit> bits, String written) {
        FieldNote field = owner.meta().notes().get(key);
        shown.computeIfAbsent(owner, o -> new HashSet<>()).add(key);
        Line line = Line.of(bits);
        if (field == null) {
            Note plain = new Note("", List.of(), List.of(), "", "", "", written);
            return written.isEmpty() ? line : new Line(bits, List.of(), plain);
        }
        Note note = note(owner, field, line.plain(), written);
        return new Line(bits, marks(field.sources()), note.isEmpty() ? null : note);
    }

    /** Whether a field of a record has been shown on this page with what is noted about it. */
    boolean isShown(Classified owner, String key) {
        return shown.getOrDefault(owner, Set.of()).contains(key);
    }

    /** What is known about a field beside its value; what names no source has that of its record. */
    Note note(Classified owner, FieldNote field, String followed, String written) {
        List<Note.Variant> readings = field.readings().stream()
                .map(r -> new Note.Variant(r.value(), marks(r.sources())))
                .toList();
        Confidence sure = field.confidence();
        return new Note(
                followed,
                marks(field.sources().isEmpty() ? owner.meta().sources() : field.sources()),
                readings,
                text(field.reason()),
                sure == null || sure == Confidence.CERTAIN
                        ? ""
                        : word("bacaan.keyakinan", desk.names().within(sure)),
                text(field.remark()),
                written);
    }

    static String text(String orNull) {
        return orNull == null ? "" : orNull;
    }
}
