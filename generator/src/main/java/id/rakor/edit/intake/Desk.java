package id.rakor.edit.intake;

import id.rakor.edit.decision.Doubts;
import id.rakor.edit.decision.MeetingId;
import id.rakor.edit.form.Heads;
import id.rakor.edit.form.Lists;
import id.rakor.edit.form.SheetKind;
import id.rakor.edit.intake.body.Bodies;
import id.rakor.edit.intake.row.Cells;
import id.rakor.edit.intake.row.Draft;
import id.rakor.edit.intake.row.IntakeCode;
import id.rakor.edit.known.Choices;
import id.rakor.edit.known.FreshId;
import id.rakor.edit.known.HomeOffice;
import id.rakor.edit.known.Known;
import id.rakor.edit.known.Known.Name;
import id.rakor.edit.known.Moments;
import id.rakor.edit.known.Moments.Moment;
import id.rakor.edit.known.NameSplitter;
import id.rakor.edit.known.Offices;
import id.rakor.edit.known.Sources;
import id.rakor.edit.update.CellText;
import id.rakor.edit.update.Updates;
import id.rakor.load.Loaded;
import id.rakor.model.RecordType;
import id.rakor.model.Records;
import id.rakor.model.value.Day;
import id.rakor.near.NearName;
import id.rakor.text.Language;
import id.rakor.text.Words;
import id.rakor.yaml.Node;
import id.rakor.yaml.Node.Scalar;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the rows of a sheet are read with: the records that are known, the words, and what was decided. */
public final class Desk {
    private static final int MOST = 3;

    /** Days as a spreadsheet counts them, of the years 1982 to 2091. */
    private static final Pattern SERIAL = Pattern.compile("[3-6]\\d{4}");

    private static final LocalDate SERIAL_START = LocalDate.of(1899, 12, 30);

    private final Records records;
    private final HomeOffice office;
    private final Words words;
    private final Doubts doubts;
    private final Heads heads;
    private final Choices choices;
    private final Moments moments;
    private final NameSplitter names;
    private final Map<RecordType, Known> known = new EnumMap<>(RecordType.class);
    private final Bodies bodies;
    private final Offices offices;
    private final People people;
    private final Topics topics;
    private final Updates updates;
    private final Sources reports;
    private List<String> sources = List.of();

    /** A desk with the records that are known; who decides what is doubtful stands beside it. */
    public Desk(Loaded loaded, Words words, Doubts doubts) {
        this.records = loaded.records();
        this.office = new HomeOffice(loaded);
        this.words = words;
        this.doubts = doubts;
        this.heads = new Heads(words);
        this.choices = new Choices(words);
        this.moments = new Moments(Words.builtIn(Language.INDONESIAN));
        this.names = new NameSplitter(words);
        this.reports = new Sources(records);
        this.bodies = new Bodies(records, known(RecordType.INSTITUTION), doubts, words, this::sources);
        this.offices = new Offices(known(RecordType.OFFICE), known(RecordType.INSTITUTION), words);
        this.people = new People(this, doubts);
        this.topics = new Topics(this, doubts, new FreshId(records, words));
        this.updates = new Updates(heads, new CellText(words, this::name));
        bodies.home(office.region().orElse(null));
    }

    /** The words they are written with. */
    public Words words() {
        return words;
    }

    /** What sheets and columns are called. */
    public Heads heads() {
        return heads;
    }

    /** Institutions as rows name them. */
    public Bodies bodies() {
        return bodies;
    }

    /** People as rows name them. */
    public People people() {
        return people;
    }

    /** Series and themes as cells name them. */
    Topics topics() {
        return topics;
    }

    /** The id of a meeting whose sheet gives none; nothing where an id is asked for elsewhere. */
    Optional<MeetingId.Given> meeting(String title, Day day, String where) {
        return topics.isFree()
                ? Optional.of(new MeetingId(records, doubts, words).of(title, day, where))
                : Optional.empty();
    }

    private String name(RecordType type, String id) {
        return known.get(type).find(id).map(Name::shown).orElse(id);
    }

    /** Rows whose record is there. */
    public Updates updates() {
        return updates;
    }

    /** Takes names apart. */
    public NameSplitter names() {
        return names;
    }

    /** The institution that keeps the records. */
    public HomeOffice office() {
        return office;
    }

    /** Bodies named without a region are those of this one; of the office's own where there is none. */
    public void home(String region) {
        homeOnly(region == null ? office.region().orElse(null) : region);
    }

    /** The same, but where there is no region none is taken to be meant. */
    public void homeOnly(String region) {
        boolean there = region != null && known(RecordType.REGION).find(region).isPresent();
        bodies.home(there ? region : null);
    }

    /** The records of a type by their names. */
    public Known known(RecordType type) {
        return known.computeIfAbsent(type, t -> Known.of(t, records, words));
    }

    /** The word of the kind of institution that the first words of a name tell. */
    public String bodyKind(String text) {
        return bodies.kind(text);
    }

    /** All that is taken comes from these sources. */
    public void from(List<String> ids) {
        sources = List.copyOf(ids);
    }

    /** The sources that all which is taken comes from; none where the office speaks for itself. */
    List<String> sources() {
        return sources;
    }

    /** The reports that tell of the meeting. */
    Sources reports() {
        return reports;
    }

    /** The word of a choice, or null where the cell is empty or wrong. */
    public String choice(Cells cells, SheetKind kind, String key) {
        String text = cells.text(key);
        return text.isEmpty() ? null : choice(cells, kind, key, text);
    }

    /** The words of several choices in one cell. */
    List<String> choices(Cells cells, SheetKind kind, String key) {
        return cells.several(key).stream()
                .flatMap(text -> List.of(text.split(" ?, ?")).stream())
                .flatMap(text -> Optional.ofNullable(choice(cells, kind, key, text)).stream())
                .distinct()
                .toList();
    }

    private String choice(Cells cells, SheetKind kind, String key, String text) {
        Class<?> type = Lists.type(kind.column(key).orElseThrow().list());
        Optional<String> word = choices.word(type, text);
        if (word.isEmpty()) {
            List<String> labels = choices.labels(type);
            String near = NearName.of(text, labels).orElse("");
            cells.report(IntakeCode.CHOICE, key, near, text, String.join("; ", labels));
        }
        return word.orElse(null);
    }

    /** The day in a cell, or null. */
    public Moment day(Cells cells, String key) {
        String text = cells.text(key);
        if (text.isEmpty()) {
            return null;
        }
        Optional<Moment> moment = day(text);
        if (moment.isPresent() && SERIAL.matcher(text).matches()) {
            cells.fault(
                    IntakeCode.SERIAL,
                    key,
                    words.dates().full(moment.get().day().earliest()));
        }
        if (moment.isEmpty()) {
            cells.fault(IntakeCode.DATE, key);
        } else if (!moment.get().agrees()) {
            Day day = moment.get().day();
            cells.fault(IntakeCode.WEEKDAY, key, words.dates().full(day.earliest()));
        } else {
            return moment.get();
        }
        return null;
    }

    /** The hour in a cell, or null. */
    Moments.Hour hour(Cells cells, String key) {
        String text = cells.text(key);
        Optional<Moments.Hour> hour = text.isEmpty() ? Optional.empty() : moments.hour(text);
        if (hour.isEmpty() && !text.isEmpty()) {
            cells.fault(IntakeCode.HOUR, key);
        }
        return hour.orElse(null);
    }

    /** The day that a text means, without complaint. */
    Optional<Moment> day(String text) {
        return SERIAL.matcher(text).matches()
                ? Optional.of(new Moment(Day.of(SERIAL_START.plusDays(Long.parseLong(text))), null))
                : moments.day(text);
    }

    /** The whole number in a cell, or null. */
    Integer number(Cells cells, String key) {
        String text = cells.text(key);
        if (!text.isEmpty() && !text.matches("\\d{1,6}")) {
            cells.fault(IntakeCode.NUMBER, key);
        }
        return text.matches("\\d{1,6}") ? Integer.valueOf(text) : null;
    }

    /** The id of a record that must be there, or null. */
    String reference(Cells cells, String key, RecordType type, String text) {
        if (text.isEmpty()) {
            return null;
        }
        Known all = known(type);
        List<Name> exact = all.exact(text);
        List<Name> own = exact.stream().filter(Name::own).toList();
        if (exact.size() == 1 || own.size() == 1) {
            return (exact.size() == 1 ? exact : own).get(0).id();
        }
        if (topics.takes(type)) {
            return topics.take(cells, key, type, text, exact);
        }
        List<String> near = (exact.isEmpty() ? all.near(text, MOST) : exact)
                .stream().map(name -> name.shown() + " [" + name.id() + "]").toList();
        cells.report(IntakeCode.UNKNOWN, key, near.isEmpty() ? "" : near.get(0), text, type.folder());
        return null;
    }

    /** The id of the office that a text names without doubt. */
    Optional<String> office(String text, String body) {
        return offices.id(text, body, bodies.home());
    }

    /** Whether a text where a name is due is that of an office. */
    public boolean isOffice(String text) {
        return offices.isOffice(text);
    }

    /** Whom a text means in a list of those concerned: an institution, a person, or only words. */
    Node party(Cells cells, String key, String text) {
        Optional<Name> one = bodies.sure(text);
        if (one.isPresent()) {
            return new Draft().text("lembaga", one.get().id()).tree();
        }
        List<Name> person = known(RecordType.PERSON).exact(names.split(text).bare());
        if (person.size() == 1) {
            return new Draft().text("orang", person.get(0).id()).tree();
        }
        int faults = cells.findings().size();
        Optional<Name> decided = bodies.meant(cells, key, text);
        boolean open = cells.findings().size() > faults;
        if (decided.isEmpty() && !open && !isOffice(text) && doubts.isRecord(RecordType.INSTITUTION, text)) {
            return new Draft().text("lembaga", bodies.make(text)).tree();
        }
        return decided.isPresent()
                ? new Draft().text("lembaga", decided.get().id()).tree()
                : Scalar.text(text);
    }
}
