package id.rakor.cli.fresh.meeting;

import id.rakor.cli.console.UsageException;
import id.rakor.cli.fresh.ask.FreshOptions;
import id.rakor.edit.form.SheetKind;
import id.rakor.edit.form.SheetKind.Column;
import id.rakor.edit.fresh.Batch;
import id.rakor.edit.fresh.Judged;
import id.rakor.edit.fresh.meeting.GuestLine;
import id.rakor.edit.fresh.meeting.MeetingAnswers;
import id.rakor.edit.fresh.meeting.Remainder;
import id.rakor.edit.fresh.meeting.Saying;
import id.rakor.edit.intake.Desk;
import id.rakor.edit.known.Known;
import id.rakor.model.RecordType;
import id.rakor.model.value.Keyed;
import id.rakor.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the options of the command say about a new meeting. With nobody to ask, what is not sure is refused. */
final class OptionAnswers {
    private static final List<String> RESULT = List.of("teks", "penanggung_jawab", "tenggat");
    private static final String BAR = " ?\\| ?";

    private final Batch batch;
    private final Desk desk;
    private final Words words;

    OptionAnswers(Batch batch, Desk desk, Words words) {
        this.batch = batch;
        this.desk = desk;
        this.words = words;
    }

    /** As far as it can be laid out. */
    MeetingAnswers answers(String series, Map<String, List<String>> given) {
        MeetingAnswers answers = new MeetingAnswers(words);
        answers.put("seri", series.isEmpty() ? "" : series + " [" + series + "]");
        for (String key : MeetingPrompts.keys()) {
            if (given.containsKey(key)) {
                answers.put(key, String.join("\n", given.get(key)));
            }
        }
        GuestLine lines = new GuestLine(desk, words, false);
        for (SheetKind kind : FreshOptions.LISTS.keySet()) {
            for (String line : given.getOrDefault(Keyed.word(kind), List.of())) {
                answers.rows(kind).add(kind == SheetKind.RESULTS ? result(line, answers) : guest(lines, kind, line));
            }
        }
        given.getOrDefault(Remainder.STATEMENTS, List.of())
                .forEach(line -> answers.said().add(statement(line, answers.rows(SheetKind.PRESENT))));
        return answers;
    }

    private static Map<String, String> guest(GuestLine lines, SheetKind kind, String line) {
        String option = FreshOptions.name(Keyed.word(kind));
        return lines.cells(kind, line).orElseThrow(() -> new UsageException("cli.baru.apa-ini-pilihan", option, line));
    }

    private static Map<String, String> result(String line, MeetingAnswers answers) {
        String[] parts = line.split(BAR);
        if (parts.length > RESULT.size()) {
            throw new UsageException("cli.baru.hasil-bagian", line);
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < parts.length; i++) {
            cells.put(RESULT.get(i), parts[i].strip());
        }
        cells.put("nomor", Integer.toString(answers.rows(SheetKind.RESULTS).size() + 1));
        return cells;
    }

    /** Somebody's statement, whose row is named by some words of it. */
    private static Saying statement(String line, List<Map<String, String>> present) {
        String[] parts = line.split(BAR);
        List<Map<String, String>> meant = new ArrayList<>(present);
        List<String> wanted = List.of(Known.key(parts[0]).split("-"));
        meant.removeIf(row ->
                !List.of(Known.key(String.join(" ", row.values())).split("-")).containsAll(wanted));
        if (parts.length != 2 || meant.size() != 1) {
            throw new UsageException("cli.baru.pernyataan-bagian", line);
        }
        return new Saying(meant.get(0), parts[1].strip());
    }

    /** Names all that is missing; gives an id where none is given. */
    void complete(MeetingAnswers answers, MeetingProposals proposals) {
        List<String> missing = new ArrayList<>();
        for (Column column : SheetKind.MEETING.columns()) {
            if (column.required()
                    && !column.key().equals("id")
                    && answers.get(column.key()).isEmpty()) {
                missing.add(FreshOptions.name(column.key()));
            }
        }
        if (!missing.isEmpty()) {
            throw new UsageException("cli.salah.kurang", words.list(missing));
        }
        proposals.follow();
        List<String> bases = new ArrayList<>();
        for (String text : answers.get(MeetingPrompts.BASES).split("[;\n]")) {
            if (!text.isBlank()) {
                String id = norm(text.strip(), proposals);
                bases.add(id + " [" + id + "]");
            }
        }
        answers.put(MeetingPrompts.BASES, String.join("\n", bases));
        String id = answers.get("id");
        if (!id.isEmpty() && batch.isTaken(RecordType.MEETING, id)) {
            throw new UsageException("cli.baru.id-dipakai", id, batch.id(RecordType.MEETING, id));
        } else if (id.isEmpty()) {
            answers.put("id", proposals.of("id"));
        }
    }

    /** The norm that a text means; one that is not there is made when its name says all that is needed. */
    private String norm(String text, MeetingProposals proposals) {
        String option = FreshOptions.name(MeetingPrompts.BASES);
        Judged judged = batch.judge()
                .judge(RecordType.MEETING, new MeetingPrompts(words).reference(MeetingPrompts.BASES), text);
        return switch (judged.state()) {
            case TAKEN -> judged.value();
            case UNSURE ->
                throw new UsageException(
                        "cli.baru.pilihan-ragu",
                        option,
                        text,
                        String.join(
                                "; ",
                                judged.names().stream().map(Known.Name::shown).toList()));
            default ->
                batch.made(RecordType.REGULATION, text, proposals.today())
                        .orElseThrow(() -> new UsageException(
                                "cli.baru.pilihan-asing", option, text, RecordType.REGULATION.folder()));
        };
    }
}
