package id.rakor.cli;

import id.rakor.cli.console.Console;
import id.rakor.near.NearName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Puts what is wrong with a command line into our own words, with the near name and the help to read. */
final class UsageMessages implements IParameterExceptionHandler {
    private final Console console;

    UsageMessages(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException fault, String[] args) {
        console.err().println(text(fault));
        CommandLine line = fault.getCommandLine();
        console.warn("cli.salah.bantuan", line.getCommandSpec().qualifiedName(" "));
        return 2;
    }

    private String text(ParameterException fault) {
        if (fault instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched);
        }
        ArgSpec arg = fault instanceof MissingParameterException missing
                        && !missing.getMissing().isEmpty()
                ? missing.getMissing().get(0)
                : fault.getArgSpec();
        String name = arg == null ? "" : name(arg);
        if (fault instanceof MissingParameterException) {
            return console.words().text("cli.salah.kurang", name);
        }
        if (fault instanceof OverwrittenOptionException) {
            return console.words().text("cli.salah.ganda", name);
        }
        String value = Optional.ofNullable(fault.getValue()).orElse("");
        return console.words().text("cli.salah.nilai", name, value);
    }

    private static String name(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }

    private String unknown(UnmatchedArgumentException fault) {
        String seen = fault.getUnmatched().get(0);
        CommandLine line = fault.getCommandLine();
        List<String> known = new ArrayList<>();
        String key = seen.startsWith("-") ? "cli.salah.pilihan-asing" : "cli.salah.perintah-asing";
        if (seen.startsWith("-")) {
            line.getCommandSpec().options().forEach(option -> known.addAll(List.of(option.names())));
        } else {
            known.addAll(line.getSubcommands().keySet());
        }
        String text = console.words().text(key, seen);
        return NearName.of(seen, known)
                .map(near -> text + " " + console.words().text("cli.salah.dekat", near))
                .orElse(text);
    }
}
