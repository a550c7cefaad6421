package id.rakor.cli.write;

import id.rakor.cli.console.Console;
import id.rakor.cli.console.WorkOptions;
import id.rakor.cli.console.WriteOptions;
import id.rakor.cli.console.Writing;
import id.rakor.edit.record.Renaming;
import id.rakor.model.RecordType;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code ganti-id}: a record gets another id, and everything that points to it follows. */
@Command
public final class RenameCommand implements Callable<Integer> {
    private final Console outer;

    @Mixin
    private WriteOptions options = new WriteOptions();

    @Mixin
    private WorkOptions work = new WorkOptions();

    @Parameters(index = "0", paramLabel = "JENIS", descriptionKey = "tulis.jenis")
    private String type;

    @Parameters(index = "1", paramLabel = "ID", descriptionKey = "tulis.id")
    private String from;

    @Parameters(index = "2", paramLabel = "ID-BARU", descriptionKey = "tulis.id-baru")
    private String to;

    /** One that speaks to a console. */
    public RenameCommand(Console console) {
        this.outer = console;
    }

    @Override
    public Integer call() {
        RecordType of = WriteOptions.type(type);
        Writing writing = new Writing(outer.in(work.words()), options, work);
        return writing.write(() -> Renaming.of(options.content(), of, from, to, work.asOf(), work.threads()));
    }
}
