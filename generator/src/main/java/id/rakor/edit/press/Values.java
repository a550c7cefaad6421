package id.rakor.edit.press;

import id.rakor.edit.intake.Desk;
import id.rakor.edit.intake.PeopleRows;
import id.rakor.edit.intake.row.Cells;
import id.rakor.edit.intake.row.Draft;
import id.rakor.edit.known.Choices;
import id.rakor.edit.known.Known.Name;
import id.rakor.edit.known.Moments;
import id.rakor.edit.known.Moments.Hour;
import id.rakor.edit.known.Moments.Moment;
import id.rakor.edit.press.fact.FactKind;
import id.rakor.edit.press.page.PressCode;
import id.rakor.finding.Finding;
import id.rakor.finding.Place;
import id.rakor.model.RecordType;
import id.rakor.model.value.Day;
import id.rakor.model.value.Keyed;
import id.rakor.model.value.QuantityKind;
import id.rakor.model.value.Weekday;
import id.rakor.table.Row;
import id.rakor.table.Sheet;
import id.rakor.text.Language;
import id.rakor.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands the values that were confirmed. What it cannot understand it tells; it guesses nothing. */
final class Values {
    private static final Pattern QUANTITY = Pattern.compile("(\\D*?)(\\d[\\d.]*(?:,\\d+)?) ?(.*)");
    private static final Pattern WEEKDAY = Pattern.compile("(\\p{L}+['\u2019]?\\p{L}*)(?:[ ,]+(\\d{4}))?|(\\d{4})");

    private final String file;
    private final Desk desk;
    private final Words words;
    private final Choices choices;
    private final PeopleRows people;
    private final Moments moments = new Moments(Words.builtIn(Language.INDONESIAN));
    private final List<Finding> findings = new ArrayList<>();

    /**
     * A day as it is recorded.
     *
     * @param day the day, month or year, or null
     * @param weekday the weekday that was written, or null
     * @param written as the report writes it, or empty
     */
    record Date(Day day, Weekday weekday, String written) {}

    Values(String file, Desk desk, Words words) {
        this.file = file;
        this.desk = desk;
        this.words = words;
        this.choices = new Choices(words);
        this.people = new PeopleRows(desk);
    }

    List<Finding> findings() {
        return findings;
    }

    void tell(PressCode code, Answer answer, String... more) {
        List<String> args = new ArrayList<>(List.of(answer.where(), answer.value()));
        args.addAll(List.of(more));
        findings.add(new Finding(code, Place.at(file, answer.row(), 1), args, ""));
    }

    private void unclear(Answer answer) {
        tell(PressCode.VALUE, answer, label(answer.kind()));
    }

    /** What a kind of fact is called. */
    String label(FactKind kind) {
        return words.text("berita.fakta." + Keyed.word(kind));
    }

    /** A whole number, or null. */
    Integer number(Answer answer) {
        if (answer.value().matches("\\d{1,4}")) {
            return Integer.valueOf(answer.value());
        }
        unclear(answer);
        return null;
    }

    /** A day, a month, a year, a weekday, or a weekday of a year; null where it is none. */
    Date date(Answer answer) {
        String text = answer.part(0);
        String written = answer.part(1);
        Optional<Moment> moment = moments.day(text);
        Matcher loose = WEEKDAY.matcher(text);
        if (moment.isPresent() && moment.get().agrees()) {
            Weekday weekday =
                    written.isEmpty() || weekday(written) ? moment.get().weekday() : null;
            return new Date(moment.get().day(), weekday, written);
        } else if (moment.isEmpty() && loose.matches()) {
            String year = loose.group(2) == null ? loose.group(3) : loose.group(2);
            Day day = year == null ? null : Day.parse(year).orElse(null);
            Weekday named = loose.group(1) == null
                    ? null
                    : moments.day(loose.group(1) + ", 1 Januari 2000")
                            .map(Moment::weekday)
                            .orElse(null);
            if (day != null || named != null) {
                return new Date(day, named, written);
            }
        }
        unclear(answer);
        return null;
    }

    private boolean weekday(String written) {
        Matcher first = Pattern.compile("\\p{L}+['\u2019]?\\p{L}*").matcher(written);
        return first.find() && moments.day(first.group() + ", 1 Januari 2000").isPresent();
    }

    Optional<Hour> hour(Answer answer) {
        Optional<Hour> hour = moments.hour(answer.value());
        if (hour.isEmpty()) {
            unclear(answer);
        }
        return hour;
    }

    /** The words of a choice of several. */
    List<String> choices(Answer answer, Class<?> type) {
        List<String> found = new ArrayList<>();
        for (String text : answer.value().split(" *; *")) {
            Optional<String> word = choices.word(type, text);
            word.ifPresent(found::add);
            if (word.isEmpty()) {
                unclear(answer);
            }
        }
        return found;
    }

    /** The id of a region; empty, with a finding, where none is meant without doubt. */
    Optional<String> region(Answer answer) {
        List<Name> names = desk.known(RecordType.REGION).exact(answer.value());
        if (names.size() != 1) {
            unclear(answer);
        }
        return names.size() == 1 ? Optional.of(names.get(0).id()) : Optional.empty();
    }

    /** A number and how it is meant; null where it is none. */
    Draft quantity(Answer answer, boolean written) {
        Matcher matcher = QUANTITY.matcher(answer.part(0));
        if (!matcher.matches()) {
            unclear(answer);
            return null;
        }
        String number = matcher.group(2).matches("\\d{1,3}(\\.\\d{3})+(,\\d+)?")
                ? matcher.group(2).replace(".", "").replace(',', '.')
                : matcher.group(2).replace(',', '.');
        boolean about = !matcher.group(1).isBlank() && !matcher.group(1).strip().matches("(?i)rp\\.?");
        return new Draft()
                .plain("nilai", number)
                .text("jenis", Keyed.word(about ? QuantityKind.APPROXIMATE : QuantityKind.CLAIMED))
                .text("tertulis", written ? answer.part(0) : null);
    }

    /** The unit behind a number. */
    String unit(Answer answer) {
        Matcher matcher = QUANTITY.matcher(answer.part(0));
        boolean money = matcher.matches() && matcher.group(1).strip().matches("(?i)rp\\.?");
        return !matcher.matches()
                ? ""
                : money ? (matcher.group(1).strip() + " " + matcher.group(3)).strip() : matcher.group(3);
    }

    /** A body, a new one if need be; null, with a finding, where it is left open. */
    String body(Answer answer) {
        Cells cells = cells(answer, List.of("lembaga"), List.of(answer.part(0)));
        String id = desk.bodies().take(cells, "lembaga");
        findings.addAll(cells.findings());
        return id;
    }

    /** Somebody who was there; empty, with a finding, where it is left open. */
    Optional<Draft> present(Answer answer) {
        boolean body = answer.kind() == FactKind.BODY;
        Cells cells = body
                ? cells(answer, List.of("lembaga"), List.of(answer.part(0)))
                : cells(
                        answer,
                        List.of("nama", "sebagai", "peran", "mewakili"),
                        List.of(answer.part(0), answer.part(1), answer.part(2), answer.part(3)));
        Draft draft = people.present(cells);
        findings.addAll(cells.findings());
        return cells.isFaulty() ? Optional.empty() : Optional.of(draft);
    }

    /** The id of the one who said something; null, with a finding, where it is left open or nothing is said. */
    String speaker(Answer answer) {
        Cells cells = cells(answer, List.of("nama"), List.of(answer.part(0)));
        Draft draft = answer.part(0).isEmpty() ? new Draft() : people.present(cells);
        findings.addAll(cells.findings());
        if (draft.get("orang").isEmpty() && !cells.isFaulty() || answer.rest().isEmpty()) {
            unclear(answer);
        }
        return draft.get("orang");
    }

    private Cells cells(Answer answer, List<String> keys, List<String> values) {
        Map<String, Integer> columns = new java.util.LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            columns.put(keys.get(i), i);
        }
        Sheet sheet = new Sheet(file, words.text("berita.lembar.nama"), List.of());
        return Cells.of(words, sheet, new Row(answer.row(), values), columns);
    }
}
