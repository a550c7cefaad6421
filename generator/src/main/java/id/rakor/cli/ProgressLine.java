package id.rakor.cli;

import id.rakor.build.Phase;
import id.rakor.build.Progress;
import id.rakor.model.value.Keyed;

/** Shows on a terminal which phase a build is in, on one line that is written over. */
final class ProgressLine implements Progress {
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final Console console;

    ProgressLine(Console console) {
        this.console = console;
    }

    @Override
    public void begin(Phase phase) {
        console.err().print(CLEAR_LINE + console.words().text("cli.tahap." + Keyed.word(phase)) + " …");
        console.err().flush();
    }

    @Override
    public void end() {
        console.err().print(CLEAR_LINE);
        console.err().flush();
    }
}
