package id.rakor.edit.reply;

import id.rakor.catalog.Catalog;
import id.rakor.catalog.Edition;
import id.rakor.catalog.Linker;
import id.rakor.catalog.Owed;
import id.rakor.edit.Change;
import id.rakor.edit.Proposal;
import id.rakor.edit.decision.Doubts;
import id.rakor.edit.form.FormBook.FaultyRow;
import id.rakor.edit.form.SheetKind;
import id.rakor.edit.intake.Desk;
import id.rakor.edit.intake.row.Cells;
import id.rakor.edit.record.FollowUpFiles;
import id.rakor.edit.update.Correction;
import id.rakor.edit.update.Corrections;
import id.rakor.edit.update.Updates;
import id.rakor.finding.Finding;
import id.rakor.load.Loaded;
import id.rakor.model.RecordType;
import id.rakor.model.Records;
import id.rakor.model.Records.Held;
import id.rakor.model.followup.Attainment;
import id.rakor.model.followup.FollowUp;
import id.rakor.model.followup.Progress;
import id.rakor.model.party.Institution;
import id.rakor.model.value.Keyed;
import id.rakor.near.NearName;
import id.rakor.table.Book;
import id.rakor.table.TableReader;
import id.rakor.text.Words;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes back reply forms: each answer becomes an entry in the history of its result, with the form as its source. Answers
 * that contradict what is recorded are shown together and decided on; wrong ones are given back, each form its own.
 */
public final class ReplyIntake {
    private final Path content;
    private final Loaded loaded;
    private final Words words;
    private final String classification;
    private final Desk desk;
    private final Catalog catalog;
    private final Updates updates;
    private final FollowUpFiles files;
    private final ReplySources sources;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Answer> fresh = new ArrayList<>();
    private final List<Answer> reopening = new ArrayList<>();
    private final Map<Path, ReplyForm> forms = new LinkedHashMap<>();
    private final Map<Path, List<FaultyRow>> faulty = new LinkedHashMap<>();
    private final Map<String, Answer> seen = new HashMap<>();
    private int same;

    /**
     * Something that takes forms.
     *
     * @param content the content folder
     * @param loaded what is in it
     * @param asOf today
     * @param classification the word of the class of new records, or null
     */
    public ReplyIntake(Path content, Loaded loaded, LocalDate asOf, String classification, Words words) {
        this.content = content;
        this.loaded = loaded;
        this.words = words;
        this.classification = classification;
        Records records = loaded.records();
        this.desk = new Desk(loaded, words, doubt -> Doubts.Decision.OPEN);
        this.catalog = Linker.join(records, List.of(), Edition.FULL, asOf);
        this.updates = desk.updates();
        this.files = new FollowUpFiles(content, records);
        this.sources = new ReplySources(records, asOf, classification);
    }

    /**
     * Takes forms.
     *
     * @param body the id of the body that answers, or null where each form says so
     */
    public Replies take(List<Path> some, String body, Corrections corrections) {
        some.forEach(file -> form(file, body));
        boolean wanted = decide(corrections);
        if (wanted) {
            fresh.addAll(reopening);
        } else {
            reopening.forEach(answer -> {
                answer.cells().fault(ReplyCode.CLOSED, Keyed.word(ReplyColumn.STATUS), recorded(answer));
                findings.addAll(answer.cells().findings());
                faulty.computeIfAbsent(answer.file(), k -> new ArrayList<>())
                        .add(answer.cells().back());
            });
        }
        updates.write(used -> {});
        fresh.stream()
                .sorted(Comparator.comparing(answer -> answer.news().date()))
                .forEach(this::write);
        findings.addAll(updates.findings());
        return replies();
    }

    private Replies replies() {
        List<Change> changes = new ArrayList<>(files.changes());
        sources.change(content).ifPresent(changes::add);
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("jawaban", fresh.size());
        counts.put("diperbarui", updates.taken());
        counts.put("dilengkapi", updates.added());
        counts.put("sudah-ada", same + updates.same());
        counts.values().removeIf(many -> many == 0);
        Map<Path, byte[]> back = new LinkedHashMap<>();
        faulty.forEach((file, rows) -> back.put(file, forms.get(file).faulty(rows)));
        return new Replies(new Proposal(changes), findings, counts, back);
    }

    private void form(Path file, String given) {
        Book book = TableReader.read(file);
        findings.addAll(book.findings());
        if (book.sheets().isEmpty()) {
            return;
        }
        Optional<ReplySheet> sheet = ReplySheet.of(book.sheets(), words);
        if (sheet.isEmpty()) {
            Cells none = Cells.of(
                    words, book.sheets().get(0), book.sheets().get(0).rows().get(0), Map.of());
            none.fault(ReplyCode.NO_FORM, "");
            findings.addAll(none.findings());
            return;
        }
        Optional<Institution> body = body(sheet.get(), given);
        if (body.isPresent()) {
            rows(file, sheet.get(), body.get());
        }
    }

    private Optional<Institution> body(ReplySheet sheet, String given) {
        Cells heads = sheet.heads();
        Optional<String> id = Optional.ofNullable(given).or(sheet::body);
        Optional<Held> held = id.flatMap(one -> loaded.records()
                .find(RecordType.INSTITUTION, one)
                .or(() -> loaded.records().shelf().find(RecordType.INSTITUTION, one)));
        if (id.isEmpty()) {
            heads.fault(ReplyCode.NO_BODY, "");
        } else if (held.isEmpty()) {
            Set<String> known = loaded.records().ids(RecordType.INSTITUTION);
            heads.report(
                    ReplyCode.UNKNOWN_BODY, "", NearName.of(id.get(), known).orElse(""), id.get());
        }
        findings.addAll(heads.findings());
        return held.map(one -> (Institution) one.entity());
    }

    private void rows(Path file, ReplySheet sheet, Institution body) {
        LocalDate made = sheet.made().orElse(catalog.asOf());
        String office = loaded.settings().office();
        forms.put(file, new ReplyForm(new ReplyForm.Head(body.id().text(), body.name(), office, made), words));
        ReplySources.Form form = new ReplySources.Form(body, made);
        AnswerRows rows = new AnswerRows(desk, catalog, form, classification);
        for (Cells cells : sheet.answers()) {
            Optional<Answer> answer = rows.read(file, cells).filter(this::isFirst);
            if (cells.isFaulty()) {
                findings.addAll(cells.findings());
                faulty.computeIfAbsent(file, k -> new ArrayList<>()).add(cells.back());
            }
            answer.ifPresent(this::place);
        }
    }

    /** A result may be answered once by a body on a day; the same answer in another form is passed over. */
    private boolean isFirst(Answer answer) {
        String one = answer.source().body().id().text() + " " + answer.at().id() + " "
                + answer.news().date();
        Answer other = seen.putIfAbsent(one, answer);
        if (other == null) {
            return true;
        } else if (other.news().equals(answer.news())) {
            same++;
        } else {
            String key = Keyed.word(ReplyColumn.CODE);
            String file = other.file().getFileName().toString();
            answer.cells().fault(ReplyCode.TWICE, key, file, other.cells().where(key));
        }
        return false;
    }

    /** Compares an answer with what is recorded of that day, or keeps it as new. */
    private void place(Answer answer) {
        int index = answer.there() == null ? -1 : index(answer);
        if (index >= 0) {
            FollowUp there = answer.there();
            updates.row(
                    SheetKind.FOLLOW_UPS,
                    files.step(there, index),
                    answer.news().progress(),
                    answer.cells(),
                    (pointer, key, entry, order) -> {
                        files.set(there, index, entry);
                        files.cite(there, index, answer.source().id());
                        sources.use(answer.source());
                    });
            attain(answer);
            findings.addAll(answer.cells().findings());
        } else if (isReopening(answer)) {
            reopening.add(answer);
        } else {
            fresh.add(answer);
        }
    }

    private static int index(Answer answer) {
        List<Progress> history = answer.there().history();
        for (int i = 0; i < history.size(); i++) {
            boolean other = history.get(i).meta().sources().stream()
                    .anyMatch(source -> answer.source().isOther(source.id()));
            if (history.get(i).date().equals(answer.news().date()) && !other) {
                return i;
            }
        }
        return -1;
    }

    /** What was reached on a day whose entry is there already: added where no amount is recorded, told where another is. */
    private void attain(Answer answer) {
        if (answer.news().amount() == null) {
            return;
        }
        Optional<Attainment> reached = answer.there().attainments().stream()
                .filter(one -> one.date().equals(answer.news().date()))
                .findFirst();
        BigDecimal amount = new BigDecimal(answer.news().amount());
        if (reached.isEmpty()) {
            files.attain(answer.there(), answer.news());
        } else if (reached.get().amount().value().compareTo(amount) != 0) {
            String recorded = reached.get().amount().value().toPlainString();
            answer.cells().fault(ReplyCode.OTHER_AMOUNT, Keyed.word(ReplyColumn.AMOUNT), recorded);
        }
    }

    /** Whether the records say that it is closed, and the answer, of that day or later, that it is not. */
    private boolean isReopening(Answer answer) {
        boolean closed = Owed.isClosed(catalog.standing(answer.at()));
        return closed
                && latest(answer)
                        .filter(step ->
                                !Keyed.word(step.status()).equals(answer.news().status())
                                        && !answer.news()
                                                .date()
                                                .earliest()
                                                .isBefore(step.date().earliest()))
                        .isPresent();
    }

    private Optional<Progress> latest(Answer answer) {
        return answer.at().followUps().stream()
                .flatMap(one -> one.history().stream())
                .filter(step -> !step.date().earliest().isAfter(catalog.asOf()))
                .max(Comparator.comparing(Progress::date));
    }

    private String recorded(Answer answer) {
        return latest(answer).map(step -> Standings.text(words, step)).orElse("");
    }

    private boolean decide(Corrections corrections) {
        List<Correction> some = new ArrayList<>(updates.corrections());
        String status = Keyed.word(ReplyColumn.STATUS);
        reopening.forEach(answer -> some.add(new Correction(
                answer.cells().where(status),
                words.text("lembar.kepala.jawaban." + status),
                recorded(answer),
                answer.cells().text(status))));
        boolean wanted = !some.isEmpty() && corrections.wanted(some);
        updates.decided(wanted);
        return wanted;
    }

    private void write(Answer answer) {
        findings.addAll(answer.cells().findings());
        sources.use(answer.source());
        files.add(answer.at().id(), answer.there(), answer.news());
    }
}
