package id.rakor.view;

import id.rakor.catalog.ResultAt;
import id.rakor.model.followup.FollowUp;
import id.rakor.model.party.Institution;
import id.rakor.model.party.Person;
import id.rakor.model.source.Classified;
import id.rakor.model.source.Confidence;
import id.rakor.model.source.Entity;
import id.rakor.model.source.FieldNote;
import id.rakor.model.source.Reading;
import id.rakor.model.source.Source;
import id.rakor.model.value.Classification;
import id.rakor.model.value.PartialDate;
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
import java.util.stream.Stream;

/**
 * One page in the making: it knows where the page lies and numbers its sources in the order in which
 * they are first asked for. It belongs to one thread.
 */
class Folio {
    private final Desk desk;
    private final Route route;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, Source> quoted = new LinkedHashMap<>();
    private final Map<Classified, Set<String>> shown = new IdentityHashMap<>();
    private final Set<String> told = new HashSet<>();
    private Classification classification = Classification.ORDINARY;

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

    /** Learns the class of something that is shown. */
    void see(Classification given) {}

    /** A link to a record, under its name. */
    Bit link(Entity entity) {
        return link(entity, desk.names().of(entity));
    }

    /** A link to a record under another name; a follow-up is found at its result. */
    Bit link(Entity entity, String text) {
        see(entity.classification());
        if (entity instanceof FollowUp followUp) {
            return desk.reading().result(followUp.result()).map(this::link).orElse(withheld());
        }
        return Bit.link(text, href(Routes.of(entity)));
    }

    /** A link to a body in a table; under its short name where short names are told. */
    Bit brief(Institution body) {
        return link(body);
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
        bits.forEach(bit -> row.addAll(row.isEmpty() ? List.of(bit) : List.of(Bit.text(", "), bit)));
        return row;
    }

    /** Two rows of pieces with a comma between. */
    static List<Bit> joined(List<Bit> one, List<Bit> other) {
        List<Bit> row = new ArrayList<>(one);
        row.add(Bit.text(", "));
        row.addAll(other);
        return row;
    }

    /** A result, at its place on its meeting's page. */
    Bit link(ResultAt at) {
        see(at.result().classification().or(at.meeting().classification()));
        String anchor = Routes.resultAnchor(at.result().code());
        return Bit.link(at.result().text(), href(Routes.of(at.meeting()).at(anchor)));
    }

    /** Prose beside a record, as safe HTML under a second heading; empty when there is none. */
    String prose(Prose prose) {
        return prose(prose, "ringkasan");
    }

    /** Prose whose anchors begin with a word of its own. */
    String prose(Prose prose, String prefix) {
        if (prose == null) {
            return "";
        }
        Setting setting = new Setting(3, prefix, notices());
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
        see(source.classification());
        quoted.putIfAbsent(id, source);
        return numbers.computeIfAbsent(id, key -> numbers.size() + 1);
    }

    /** The sources asked for so far, by number. */
    List<Source> quoted() {
        return List.copyOf(quoted.values());
    }

    /** A line that shows a whole nested record, with the record's own sources and remark. */
    Line line(Classified owner, List<Bit> bits) {
        return sourced(owner, bits).with(new Line(bits, List.of(), remark(owner)));
    }

    /** A line that shows a whole nested record, with the record's own sources. */
    Line sourced(Classified owner, List<Bit> bits) {
        return new Line(boxed(owner.classification(), bits), marks(owner.meta().sources()), null);
    }

    /** Sets the class that the page itself is marked with. */
    void classed(Classified record) {
        classification = record.classification();
        see(classification);
    }

    /** The pieces, marked with a class when it is stricter than the page's. */
    private List<Bit> boxed(Classification given, List<Bit> bits) {
        see(given);
        if (given.within(classification)) {
            return bits;
        }
        List<Bit> boxed = new ArrayList<>(bits);
        boxed.add(Bit.text(" "));
        boxed.add(Bit.of(Bit.Kind.BOX, desk.names().of(given)));
        return boxed;
    }

    private Note remark(Classified owner) {
        String remark = owner.meta().remark();
        return remark == null ? null : Note.remark(tell(remark));
    }

    /** Marks a text as shown on this page, and gives it back. */
    String tell(String text) {
        told.add(text);
        return text;
    }

    /** Whether a text has been shown on this page. */
    boolean isTold(String text) {
        return told.contains(text);
    }

    /** A line that shows one field, with that field's sources and other readings. */
    Line line(Classified owner, String key, List<Bit> bits) {
        return line(owner, key, bits, List.of());
    }

    /** A line that shows a date, with the words of the source beside it. */
    Line date(Classified owner, String key, PartialDate date) {
        return line(owner, key, desk.times().full(date), written(date));
    }

    /** The words of the sources of some dates; each may be null. */
    static List<String> written(PartialDate... dates) {
        return Stream.of(dates)
                .filter(d -> d != null && d.written() != null)
                .map(PartialDate::written)
                .toList();
    }

    /** A line that shows one field, with its sources, other readings and the words of the source. */
    Line line(Classified owner, String key, List<Bit> bits, List<String> written) {
        shown.computeIfAbsent(owner, o -> new HashSet<>()).add(key);
        written.forEach(this::tell);
        Note words = written.isEmpty() ? null : Note.written(written);
        FieldNote field = owner.meta().notes().get(key);
        see(owner.classification());
        List<Bit> boxed = boxed(owner.meta().fieldClasses().getOrDefault(key, classification), bits);
        if (field == null) {
            return new Line(boxed, List.of(), words);
        }
        Note note = note(owner, field, Line.of(bits).plain());
        return new Line(boxed, marks(field.sources()), Note.both(note.isEmpty() ? null : note, words));
    }

    /** Whether a field of a record has been shown on this page with what is noted about it. */
    boolean isShown(Classified owner, String key) {
        return shown.getOrDefault(owner, Set.of()).contains(key);
    }

    /** What is known about a field beside its value; what names no source has that of its record. */
    Note note(Classified owner, FieldNote field, String followed) {
        List<Note.Variant> readings = field.readings().stream()
                .map(r -> new Note.Variant(value(r), marks(r.sources())))
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
                field.remark() == null ? List.of() : List.of(tell(field.remark())),
                List.of());
    }

    /** What another reading says: its words, or the name of what it points to. */
    private String value(Reading reading) {
        List<String> says = new ArrayList<>();
        if (reading.value() != null) {
            says.add(reading.value());
        }
        if (reading.person() != null) {
            says.add(link(Person.class, reading.person().as(Person.class)).text());
        }
        if (reading.institution() != null) {
            says.add(link(Institution.class, reading.institution().as(Institution.class))
                    .text());
        }
        return String.join(", ", says);
    }

    static String text(String orNull) {
        return orNull == null ? "" : orNull;
    }
}
