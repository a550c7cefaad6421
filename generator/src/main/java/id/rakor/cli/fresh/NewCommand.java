package id.rakor.cli.fresh;

import id.rakor.cli.console.Console;
import id.rakor.cli.console.UsageException;
import id.rakor.cli.console.WorkOptions;
import id.rakor.cli.fresh.meeting.NewMeetingCommand;
import id.rakor.edit.fresh.Questions;
import id.rakor.model.RecordType;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code baru}: something new of a kind, each kind a command of its own. */
@Command
public final class NewCommand implements Callable<Integer> {
    private static final Map<RecordType, String> ENGLISH = english();

    @Mixin
    private WorkOptions work = new WorkOptions();

    private NewCommand() {}

    private static Map<RecordType, String> english() {
        Map<RecordType, String> names = new EnumMap<>(RecordType.class);
        names.put(RecordType.SOURCE, "source");
        names.put(RecordType.REGION, "region");
        names.put(RecordType.INSTITUTION, "institution");
        names.put(RecordType.OFFICE, "office");
        names.put(RecordType.PERSON, "person");
        names.put(RecordType.REGULATION, "regulation");
        names.put(RecordType.ELECTION, "election");
        names.put(RecordType.THEME, "theme");
        names.put(RecordType.TERM, "term");
        names.put(RecordType.CONFLICT, "conflict");
        names.put(RecordType.SERIES, "series");
        names.put(RecordType.FOLLOW_UP, "follow-up");
        names.put(RecordType.ACTION_PLAN, "action-plan");
        return names;
    }

    /** The command with those below it. */
    public static CommandLine of(Console console) {
        CommandLine line = new CommandLine(new NewCommand());
        line.addSubcommand(RecordType.MEETING.folder(), NewMeetingCommand.of(console), "meeting");
        for (RecordType type : Questions.types()) {
            if (type != RecordType.MEETING) {
                line.addSubcommand(type.folder(), NewRecordCommand.of(console, type), ENGLISH.get(type));
            }
        }
        return line;
    }

    @Override
    public Integer call() {
        String kinds = String.join(
                ", ", Questions.types().stream().map(RecordType::folder).toList());
        throw new UsageException("cli.baru.apa", kinds);
    }
}
