package id.rakor.cli.sheet;

import id.rakor.cli.console.Console;
import id.rakor.cli.console.UsageException;
import id.rakor.cli.console.Writing;
import id.rakor.edit.decision.Columns;
import id.rakor.edit.form.Listed;
import id.rakor.edit.form.SheetKind;
import id.rakor.edit.intake.Intake;
import id.rakor.edit.intake.Taken;
import id.rakor.edit.known.Choices;
import id.rakor.finding.Severity;
import id.rakor.model.decision.ListColumn;
import id.rakor.model.party.InstitutionKind;
import id.rakor.model.value.Keyed;
import id.rakor.text.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A workbook or a list, and any file that no other kind takes: what it holds becomes records; rows with faults come back
 * as a workbook.
 */
final class IncomingTable implements IncomingFile {
    private static final int FAULTY = 1;

    private static final int FEW = 5;
    private static final List<SheetKind> LISTS = List.of(SheetKind.INVITED, SheetKind.PRESENT, SheetKind.RESULTS);

    @Override
    public boolean takes(Path file) {
        return true;
    }

    @Override
    public int take(Console console, ImportOptions options) {
        Path file = options.file();
        String kind = options.kind();
        if ((options.meeting() == null) != (kind == null)) {
            throw new UsageException("cli.salah.berdua", "--rapat", "--sebagai");
        }
        options.refuseClass();
        Words words = options.words();
        Taken taken = kind == null ? workbook(console, options, words) : list(console, options, words);
        tell(console, words, taken);
        int code = taken.faulty() == null || options.write().dry()
                ? 0
                : GivenBack.write(console, file, taken.faulty(), "cli.impor.dikembalikan");
        boolean faulty =
                taken.findings().stream().anyMatch(finding -> finding.code().severity() == Severity.ERROR);
        if (taken.proposal().isEmpty() && faulty) {
            console.warn("cli.tulis.tanpa-perubahan");
            return FAULTY;
        }
        int written =
                new Writing(console, options.write(), options.work()).worded().write(taken.proposal());
        return written == 0 && code == 0 ? faulty ? FAULTY : 0 : Math.max(written, code);
    }

    private static Taken workbook(Console console, ImportOptions options, Words words) {
        if (!options.columns().isEmpty() || !options.tab().isEmpty()) {
            throw new UsageException("cli.salah.hanya-daftar", options.tab().isEmpty() ? "--kolom" : "--tab");
        }
        return intake(console, options, words, Columns.NONE).workbook(options.file());
    }

    private static Taken list(Console console, ImportOptions options, Words words) {
        SheetKind kind = kind(options.kind());
        Columns columns = new AskedColumns(console, words, kind, options.columns());
        return intake(console, options, words, columns).list(options.file(), options.meeting(), kind, options.tab());
    }

    private static Intake intake(Console console, ImportOptions options, Words words, Columns columns) {
        return new Intake(
                        options.write().content(),
                        options.loaded(),
                        new AskedDoubts(console, options.nearest()),
                        columns,
                        options.work().asOf(),
                        words)
                .deciding(options.people().on(console, options.write()))
                .naming(new AskedNames(console, options.write(), options.fullNames()))
                .correcting(new AskedCorrections(console, options.write(), options.update()));
    }

    private static SheetKind kind(String kind) {
        String known = LISTS.stream().map(Keyed::word).collect(Collectors.joining(", "));
        return Keyed.constant(SheetKind.class, kind)
                .map(SheetKind.class::cast)
                .filter(LISTS::contains)
                .orElseThrow(() -> new UsageException("cli.salah.pilihan", "--sebagai", kind, known));
    }

    private static void tell(Console console, Words words, Taken taken) {
        console.tell(taken.findings());
        taken.counts().forEach((key, many) -> {
            console.say("cli.impor.jumlah." + key, many);
            tell(console, taken.named().getOrDefault(key, List.of()));
        });
        if (!taken.people().isEmpty()) {
            console.say("cli.impor.baru.orang", taken.people().size(), String.join("; ", taken.people()));
        }
        Choices choices = new Choices(words);
        Listed listed = taken.listed();
        if (!listed.decided().isEmpty()) {
            String columns = listed.decided().entrySet().stream()
                    .map(entry -> console.words()
                            .text(
                                    "cli.impor.kolom-arti",
                                    entry.getKey(),
                                    choices.label(ListColumn.class, entry.getValue())))
                    .collect(Collectors.joining("; "));
            console.say("cli.impor.kolom-diputuskan", columns);
        }
        if (listed.all() > 0) {
            console.say("cli.impor.baris", listed.all(), listed.read(), listed.back(), listed.passed(), listed.empty());
        }
        taken.bodies()
                .forEach((name, word) ->
                        console.say("cli.impor.baru.lembaga", name, choices.label(InstitutionKind.class, word)));
        taken.topics().forEach((type, names) -> names.forEach(name -> console.say("cli.impor.baru." + type, name)));
    }

    /** Names whom new rows are about, the first few of many. */
    private static void tell(Console console, List<String> names) {
        String few = String.join("; ", names.subList(0, Math.min(FEW, names.size())));
        if (names.size() > FEW) {
            console.say("cli.impor.baris-baru-lain", few, names.size() - FEW);
        } else if (!names.isEmpty()) {
            console.say("cli.impor.baris-baru", few);
        }
    }
}
