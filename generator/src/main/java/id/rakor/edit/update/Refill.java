package id.rakor.edit.update;

import id.rakor.edit.form.FormBook;
import id.rakor.edit.form.PersonCell;
import id.rakor.edit.form.SheetKind;
import id.rakor.edit.form.SheetKind.Column;
import id.rakor.edit.known.Known;
import id.rakor.edit.record.EditedFile;
import id.rakor.edit.record.FollowUpFiles;
import id.rakor.model.RecordType;
import id.rakor.model.Records;
import id.rakor.model.Records.Held;
import id.rakor.model.followup.FollowUp;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.Timing;
import id.rakor.model.party.Person;
import id.rakor.model.source.Source;
import id.rakor.text.Words;
import id.rakor.yaml.Node;
import id.rakor.yaml.Node.Entry;
import id.rakor.yaml.Node.Mapping;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the cells of a sheet would say about a meeting that is recorded: taken again, it changes nothing. */
public final class Refill {
    private static final Map<String, String> INSIDE = Map.ofEntries(
            Map.entry("mulai", "waktu"),
            Map.entry("selesai", "waktu"),
            Map.entry("pukul_mulai", "waktu"),
            Map.entry("pukul_selesai", "waktu"),
            Map.entry("zona", "waktu"),
            Map.entry("seri", "seri"),
            Map.entry("ke", "seri"),
            Map.entry("dari", "seri"),
            Map.entry("periode", "seri"));
    private static final Map<String, String> VENUE =
            Map.of("tempat", "nama", "alamat", "alamat", "wilayah_tempat", "wilayah");
    private static final Set<String> LINES = Set.of("tujuan", "dasar");
    private static final String SINCE_A_DATE = "tanggal";

    private final Path content;
    private final Records records;
    private final Words words;
    private final Held held;
    private final Mapping meeting;
    private final CellText texts;
    private final PersonCell people;
    private final Map<RecordType, Known> known = new EnumMap<>(RecordType.class);
    private final Map<String, String> numbers = new LinkedHashMap<>();

    /** The cells of a meeting of a content folder. */
    public Refill(Path content, Records records, Held held, Words words) throws IOException {
        this.content = content;
        this.records = records;
        this.words = words;
        this.held = held;
        this.meeting = (Mapping) EditedFile.of(content, held.file()).node("").orElseThrow();
        this.texts = new CellText(words, this::name);
        this.people = new PersonCell(words);
    }

    private String name(RecordType type, String id) {
        Known all = known.computeIfAbsent(type, one -> Known.of(one, records, words));
        return all.find(id)
                .map(name -> all.exact(name.shown()).size() == 1 ? name.shown() : name.shown() + " [" + id + "]")
                .orElse(id);
    }

    /** The bytes of a workbook that says all of it. */
    public byte[] bytes() {
        Map<SheetKind, List<Map<String, String>>> rows = new EnumMap<>(SheetKind.class);
        for (SheetKind kind : SheetKind.values()) {
            if (kind != SheetKind.MEETING) {
                rows.put(kind, rows(kind));
            }
        }
        return new FormBook(records, words).filled(meeting(), rows);
    }

    /** The fields of the meeting, by the keys of their cells. */
    public Map<String, String> meeting() {
        Map<String, String> cells = new LinkedHashMap<>();
        for (Column column : SheetKind.MEETING.columns()) {
            cells.put(column.key(), field(column.key()));
        }
        cells.put("id", held.entity().id().text());
        held.entity().meta().sources().stream()
                .findFirst()
                .flatMap(ref -> records.find(RecordType.SOURCE, ref.id()))
                .map(one -> (Source) one.entity())
                .filter(source -> source.title() != null)
                .ifPresent(source -> source(source, cells));
        return cells;
    }

    private void source(Source source, Map<String, String> cells) {
        cells.put("sumber_judul", source.title());
        cells.put("sumber_penerbit", Objects.toString(source.publisher(), ""));
        cells.put("sumber_alamat", Objects.toString(source.address(), ""));
        boolean dated = source.published() != null && source.published().read() != null;
        String day = dated ? source.published().read().toString() : "";
        cells.put("sumber_tanggal", dated ? texts.of(SheetKind.MEETING, "mulai", "mulai", Node.Scalar.text(day)) : "");
    }

    private String field(String key) {
        if (INSIDE.containsKey(key)) {
            String text = text(SheetKind.MEETING, key, key, inside(get(meeting, INSIDE.get(key)), key));
            return key.startsWith("pukul") ? text.replace(':', '.') : text;
        } else if (VENUE.containsKey(key)) {
            Node venues = get(meeting, "tempat");
            Node first = venues == null
                    ? null
                    : Sayings.items(venues).stream().findFirst().orElse(null);
            return text(SheetKind.MEETING, key, VENUE.get(key), inside(first, VENUE.get(key)));
        } else if (key.equals("pemrakarsa") || key.equals("pelaksana")) {
            return text(SheetKind.MEETING, key, Fields.ORGANISERS, get(meeting, Fields.ORGANISERS));
        }
        Node node = get(meeting, key);
        return LINES.contains(key) && node != null
                ? Sayings.items(node).stream()
                        .map(item -> text(SheetKind.MEETING, key, key, item))
                        .collect(Collectors.joining("\n"))
                : text(SheetKind.MEETING, key, key, node);
    }

    /** A part; of what stands for its first key alone, that. */
    private static Node inside(Node node, String key) {
        boolean first = key.equals("mulai") || key.equals("seri") || key.equals("nama");
        return node instanceof Mapping mapping ? get(mapping, key) : first ? node : null;
    }

    private static Node get(Mapping mapping, String key) {
        return mapping.entry(key).map(Entry::value).orElse(null);
    }

    /** What a cell would say; nothing where it cannot. */
    private String text(SheetKind kind, String column, String key, Node node) {
        boolean rule = node instanceof Mapping mapping
                && get(mapping, "aturan") instanceof Mapping parts
                && (mapping.entries().size() > 1 || SINCE_A_DATE.equals(Sayings.text(get(parts, "sejak"))));
        return rule ? "" : texts.of(kind, column, key, node);
    }

    /** The rows of a sheet, by the keys of their columns. */
    public List<Map<String, String>> rows(SheetKind kind) {
        List<Map<String, String>> rows = new ArrayList<>();
        switch (kind) {
            case INVITED -> people(kind, entries("undangan"), "sebutan", rows);
            case PRESENT -> people(kind, entries("hadir"), "sebagai", rows);
            case RESULTS -> results(entries("hasil"), "", rows);
            case FOLLOW_UPS -> followUps(rows);
            default -> throw new IllegalArgumentException(kind.name());
        }
        return rows;
    }

    private List<Node> entries(String key) {
        return Optional.ofNullable(get(meeting, key)).map(Sayings::items).orElse(List.of());
    }

    private void people(SheetKind kind, List<Node> some, String office, List<Map<String, String>> rows) {
        for (int i = 0; i < some.size(); i++) {
            Map<String, String> row = row(kind, some.get(i), office);
            row.put(SheetKind.KEY.key(), RowKey.of(i, "", some.get(i)));
            rows.add(row);
        }
    }

    private Map<String, String> row(SheetKind kind, Node node, String office) {
        Mapping entry = node instanceof Mapping mapping ? mapping : Mapping.of(List.of(Entry.of(office, node)));
        Map<String, String> cells = new LinkedHashMap<>();
        for (Column column : kind.columns()) {
            String key = column.key();
            cells.put(key, text(kind, key, key, get(entry, key)));
        }
        cells.put("nama", person(kind, entry));
        boolean worded = entry.entry(office).isPresent();
        cells.put(
                "sebagai", text(kind, "sebagai", worded ? office : "jabatan", get(entry, worded ? office : "jabatan")));
        return cells;
    }

    /** A person as an invitation prints the name; of those who came, the rank has a cell of its own. */
    private String person(SheetKind kind, Mapping entry) {
        String id = said(entry, "orang");
        String bare = text(kind, "nama", "orang", get(entry, "orang"));
        Optional<Person> found = records.find(RecordType.PERSON, id).map(one -> (Person) one.entity());
        if (found.isEmpty()) {
            return bare;
        }
        String full = kind == SheetKind.INVITED
                ? people.ranked(found.get(), day())
                : people.titled(found.get(), said(entry, "gelar_depan"), said(entry, "gelar_belakang"));
        return bare.endsWith("]") ? full + " [" + id + "]" : full;
    }

    private static String said(Mapping entry, String key) {
        return Optional.ofNullable(get(entry, key)).map(Sayings::text).orElse("");
    }

    private LocalDate day() {
        Timing timing = ((Meeting) held.entity()).timing();
        boolean known = timing != null && timing.from() != null && timing.from().read() != null;
        return known ? timing.from().read().earliest() : null;
    }

    private void results(List<Node> some, String before, List<Map<String, String>> rows) {
        for (Node node : some) {
            Mapping result = (Mapping) node;
            Map<String, String> cells = new LinkedHashMap<>();
            for (Column column : SheetKind.RESULTS.columns()) {
                cells.put(column.key(), text(SheetKind.RESULTS, column.key(), column.key(), get(result, column.key())));
            }
            String code = Sayings.text(get(result, "kode"));
            String own = cells.get("nomor");
            String joint = before.isEmpty() || own.matches("[a-z]{1,2}") ? "" : ".";
            String number = own.isEmpty() ? code : before + joint + own;
            cells.put("nomor", number);
            cells.put(SheetKind.KEY.key(), code);
            numbers.put(code, number);
            rows.add(cells);
            Node inner = get(result, "butir");
            results(inner == null ? List.of() : Sayings.items(inner), own.isEmpty() ? "" : number, rows);
        }
    }

    private void followUps(List<Map<String, String>> rows) {
        FollowUpFiles files = new FollowUpFiles(content, records);
        String id = held.entity().id().text() + "#";
        for (FollowUp followUp : records.all(FollowUp.class)) {
            String result = followUp.result().id();
            for (int i = 0; result.startsWith(id) && i < followUp.history().size(); i++) {
                Mapping step = files.step(followUp, i);
                Map<String, String> cells = new LinkedHashMap<>();
                for (Column column : SheetKind.FOLLOW_UPS.columns()) {
                    String key = column.key();
                    cells.put(key, text(SheetKind.FOLLOW_UPS, key, key, get(step, key)));
                }
                String code = result.substring(id.length());
                cells.put("nomor", numbers.getOrDefault(code, code));
                cells.put(SheetKind.KEY.key(), RowKey.of(i, result, step));
                rows.add(cells);
            }
        }
    }
}
