package id.rakor.cli.write;

import id.rakor.cli.console.Console;
import id.rakor.cli.console.WorkOptions;
import id.rakor.cli.console.WriteOptions;
import id.rakor.cli.console.Writing;
import id.rakor.edit.record.Removal;
import id.rakor.model.RecordType;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code hapus}: a record goes, unless something points to it. */
@Command
public final class RemoveCommand implements Callable<Integer> {
    private final Console outer;

    @Mixin
    private WriteOptions options = new WriteOptions();

    @Mixin
    private WorkOptions work = new WorkOptions();

    @Parameters(index = "0", paramLabel = "JENIS", descriptionKey = "tulis.jenis")
    private String type;

    @Parameters(index = "1", paramLabel = "ID", descriptionKey = "tulis.id")
    private String id;

    /** One that speaks to a console. */
    public RemoveCommand(Console console) {
        this.outer = console;
    }

    @Override
    public Integer call() {
        RecordType of = WriteOptions.type(type);
        Writing writing = new Writing(outer.in(work.words()), options, work);
        return writing.write(() -> Removal.of(options.content(), of, id, work.asOf(), work.threads()));
    }
}
