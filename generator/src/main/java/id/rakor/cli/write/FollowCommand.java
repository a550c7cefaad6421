package id.rakor.cli.write;

import id.rakor.cli.console.Console;
import id.rakor.cli.console.UsageException;
import id.rakor.cli.console.WorkOptions;
import id.rakor.cli.console.WriteOptions;
import id.rakor.cli.console.Writing;
import id.rakor.edit.record.Following;
import id.rakor.edit.record.News;
import id.rakor.model.followup.ProgressStatus;
import id.rakor.model.value.Classification;
import id.rakor.model.value.Day;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tindak}: how one result stands, in one line. */
@Command
public final class FollowCommand implements Callable<Integer> {
    private final Console outer;

    @Mixin
    private WriteOptions options = new WriteOptions();

    @Mixin
    private WorkOptions work = new WorkOptions();

    @Parameters(index = "0", paramLabel = "RAPAT#KODE", descriptionKey = "tindak.hasil")
    private String result;

    @Parameters(index = "1", paramLabel = "STATUS", descriptionKey = "tindak.status")
    private String status;

    @Option(
            names = {"--tanggal", "--date"},
            paramLabel = "YYYY-MM-DD",
            descriptionKey = "tindak.tanggal")
    private String date;

    @Option(
            names = {"--uraian", "--text"},
            paramLabel = "TEKS",
            descriptionKey = "tindak.uraian")
    private String text;

    @Option(
            names = {"--hambatan", "--obstacles"},
            paramLabel = "TEKS",
            descriptionKey = "tindak.hambatan")
    private String obstacles;

    @Option(
            names = {"--bukti", "--evidence"},
            paramLabel = "TEKS",
            descriptionKey = "tindak.bukti")
    private List<String> evidence = List.of();

    @Option(
            names = {"--nilai", "--amount"},
            paramLabel = "N",
            descriptionKey = "tindak.nilai")
    private String amount;

    @Option(
            names = {"--satuan", "--unit"},
            paramLabel = "TEKS",
            descriptionKey = "tindak.satuan")
    private String unit;

    @Option(
            names = {"--kelas", "--class"},
            paramLabel = "KELAS",
            descriptionKey = "tindak.kelas")
    private String classification;

    @Option(
            names = {"--catatan", "--record"},
            paramLabel = "ID",
            descriptionKey = "tindak.catatan")
    private String followUp;

    /** One that speaks to a console. */
    public FollowCommand(Console console) {
        this.outer = console;
    }

    @Override
    public Integer call() {
        UsageException.choice("STATUS", status, ProgressStatus.class);
        if (classification != null) {
            UsageException.choice("--kelas", classification, Classification.class);
        }
        News news = new News(Day.of(day()), status, text, obstacles, evidence, amount, unit, classification, null);
        Console console = outer.in(work.words());
        return new Writing(console, options, work).write(() -> {
            Following.Followed followed =
                    Following.of(options.content(), result, followUp, news, work.asOf(), work.threads());
            if (classification == null && followed.first()) {
                console.say("cli.tindak.terbatas");
            }
            return followed.edited();
        });
    }

    private LocalDate day() {
        try {
            return date == null ? work.asOf() : LocalDate.parse(date);
        } catch (DateTimeException e) {
            throw new UsageException("cli.salah.tanggal", "--tanggal", date);
        }
    }
}
