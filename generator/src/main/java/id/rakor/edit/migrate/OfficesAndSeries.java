package id.rakor.edit.migrate;

import id.rakor.model.RecordType;
import id.rakor.model.meeting.Period;
import id.rakor.model.value.Id;
import id.rakor.model.value.Keyed;
import id.rakor.yaml.layout.Margin;
import id.rakor.yaml.layout.Part;
import id.rakor.yaml.layout.Part.Entry;
import id.rakor.yaml.layout.Part.Leaf;
import id.rakor.yaml.layout.Part.Mapping;
import id.rakor.yaml.layout.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * To format 1. The first content had names of offices as text, the name of a series in each of its meetings, the hours of an
 * agenda item in one text, and deadlines that were parts of dates. Offices and series are records since, hours and deadlines
 * are values. No office is made of a text: the text stays, as {@code sebutan}.
 */
final class OfficesAndSeries implements Step {
    private static final String SERIES_FILE = "seri/seri.yaml";
    private static final Pattern HOURS = Pattern.compile(
            "(?:pukul\\s*)?(\\d{1,2})[.:](\\d{2})(?:\\s*(?:-|\u2013|s\\.?/?d\\.?|sampai)\\s*(\\d{1,2})[.:](\\d{2}))?");

    private final Map<String, String> series = new LinkedHashMap<>();
    private Sheets sheets;

    @Override
    public int to() {
        return 1;
    }

    @Override
    public void apply(Sheets all) {
        sheets = all;
        series.clear();
        List<String> offices = all.ids(RecordType.OFFICE);
        all.each(
                RecordType.PERSON,
                (where, person) ->
                        Parts.change(person, "jabatan", list -> Parts.items(list, (at, term) -> term(term, offices))));
        all.each(RecordType.MEETING, this::meeting);
        all.each(RecordType.FOLLOW_UP, (where, follow) -> deadline(follow));
        series();
    }

    /** A term of an office that is named by text. */
    private static Part term(Part term, List<String> offices) {
        if (!(term instanceof Mapping mapping)) {
            return term;
        }
        boolean named = Parts.text(mapping, "jabatan")
                .filter(text -> !Id.isValid(text) && !offices.contains(text))
                .isPresent();
        return named && Parts.value(mapping, "sebutan").isEmpty() ? Parts.rename(mapping, "jabatan", "sebutan") : term;
    }

    private Part meeting(Sheets.Where where, Mapping meeting) {
        Mapping after = Parts.change(meeting, "seri", part -> edition(where, part));
        after = Parts.change(
                after,
                "acara",
                list -> Parts.items(list, (at, part) -> session(where, where.pointer() + "/acara/" + at, part)));
        return Parts.change(after, "hasil", this::results);
    }

    private Part results(Part list) {
        return Parts.items(
                list,
                (at, part) ->
                        part instanceof Mapping result ? Parts.change(deadline(result), "butir", this::results) : part);
    }

    /** A deadline that is no whole day is kept as it is written. */
    private static Mapping deadline(Mapping result) {
        return Parts.change(result, "tenggat", part -> {
            boolean partial = part instanceof Leaf leaf
                    && !leaf.scalar().isAbsent()
                    && leaf.scalar().text().strip().matches("\\d{4}(-\\d{2})?");
            return partial
                    ? new Mapping(
                            List.of(Parts.entry(
                                    "tertulis",
                                    Parts.leaf(((Leaf) part).scalar().text().strip()))),
                            part.foot())
                    : part;
        });
    }

    private Part edition(Sheets.Where where, Part part) {
        if (!(part instanceof Mapping edition) || Parts.value(edition, "kunci").isEmpty()) {
            return part;
        }
        String key = Parts.text(edition, "kunci").orElse("");
        String name = Parts.text(edition, "nama").orElse("");
        String first = series.putIfAbsent(key, name);
        if (first != null && !first.equals(name) && !name.isEmpty()) {
            sheets.tell(MigrateCode.TWO_NAMES, where.file(), where.pointer() + "/seri/nama", key, first, name);
        }
        Mapping after = Parts.rename(Parts.replace(edition, "nama", List.of()), "kunci", "seri");
        return Parts.change(after, "periode", period -> period(where, period));
    }

    private Part period(Sheets.Where where, Part part) {
        String text = part instanceof Leaf leaf ? leaf.scalar().text().strip() : "";
        String plain = text.toUpperCase(Locale.ROOT).replaceAll("[ -]", "");
        if (Keyed.constant(Period.class, plain).isEmpty()) {
            sheets.tell(
                    MigrateCode.BY_HAND, where.file(), where.pointer() + "/seri/periode", "periode", text, "periode");
            return part;
        }
        return plain.equals(text) ? part : Parts.leaf(plain);
    }

    private Part session(Sheets.Where where, String pointer, Part part) {
        if (!(part instanceof Mapping session) || Parts.value(session, "pukul").isEmpty()) {
            return part;
        }
        String written = Parts.text(session, "pukul").orElse("");
        String bare = written.toLowerCase(Locale.ROOT)
                .replaceFirst("\\s*(wib|wita|wit)\\.?$", "")
                .strip();
        Matcher hours = HOURS.matcher(bare);
        if (!hours.matches() || !isHour(hours.group(1), hours.group(2)) || !isEnd(hours)) {
            sheets.tell(
                    MigrateCode.BY_HAND,
                    where.file(),
                    pointer + "/pukul",
                    "pukul",
                    written,
                    String.join(", ", "pukul_mulai", "pukul_selesai"));
            return part;
        }
        List<Entry> now = new ArrayList<>();
        now.add(Parts.entry("pukul_mulai", Parts.leaf(hour(hours.group(1), hours.group(2)))));
        if (hours.group(3) != null) {
            now.add(Parts.entry("pukul_selesai", Parts.leaf(hour(hours.group(3), hours.group(4)))));
        }
        return Parts.replace(session, "pukul", now);
    }

    private static boolean isEnd(Matcher hours) {
        return hours.group(3) == null || isHour(hours.group(3), hours.group(4));
    }

    private static boolean isHour(String hour, String minute) {
        return Integer.parseInt(hour) < 24 && Integer.parseInt(minute) < 60;
    }

    private static String hour(String hour, String minute) {
        return (hour.length() == 1 ? "0" : "") + hour + ":" + minute;
    }

    /** Series that the meetings name become records, where they are none yet. */
    private void series() {
        List<String> known = sheets.ids(RecordType.SERIES);
        Sheet sheet = sheets.sheet(SERIES_FILE);
        List<Entry> entries = new ArrayList<>();
        if (sheet != null && sheet.root() instanceof Mapping root) {
            entries.addAll(root.entries());
        }
        int had = entries.size();
        series.forEach((key, name) -> {
            if (!known.contains(key) && !name.isEmpty()) {
                Mapping record = new Mapping(List.of(Parts.entry("nama", Parts.leaf(name))), List.of());
                Margin margin = Margin.NONE.setOff(!entries.isEmpty());
                entries.add(new Entry(margin, Parts.leaf(key).scalar(), record));
            }
        });
        if (entries.size() > had) {
            sheets.put(
                    SERIES_FILE,
                    new Sheet(
                            sheet == null ? List.of() : sheet.head(),
                            new Mapping(
                                    entries,
                                    sheet == null ? List.of() : sheet.root().foot())));
        }
    }
}
