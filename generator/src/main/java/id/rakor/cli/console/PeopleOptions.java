package id.rakor.cli.console;

import id.rakor.edit.decision.NewPeople;
import id.rakor.model.value.Classification;
import id.rakor.model.value.Keyed;
import java.util.List;
import picocli.CommandLine.Option;

/**
 * Whether new people of a meeting that anyone may read may be read by anyone: said by an option, or asked once for all of
 * them. Where nothing is said and nobody is asked they are as their meeting, and that is told.
 */
public final class PeopleOptions {
    private static final int SHOWN = 4;
    private static final String NAME = "--orang-baru";
    private static final List<String> KNOWN =
            List.of(Keyed.word(Classification.ORDINARY), Keyed.word(Classification.RESTRICTED));

    @Option(
            names = {NAME, "--new-people"},
            paramLabel = "biasa|terbatas",
            descriptionKey = "orang-baru")
    private String given;

    /** The option, where it is given to what it does not apply to. */
    public void refuse(Object what) {
        if (given != null) {
            throw new UsageException("cli.salah.tidak-berlaku", NAME, what);
        }
    }

    /** Whether the option is given. */
    public boolean isGiven() {
        return given != null;
    }

    /** What decides; the same people are asked about once. */
    public NewPeople on(Console console, WriteOptions options) {
        judged();
        return new Asked(console, !options.yes(), given, Classification.ORDINARY);
    }

    /** The same, save that nobody reads of them where nothing is said and nobody is asked. */
    public NewPeople closed(Console console, WriteOptions options) {
        judged();
        return new Asked(console, !options.yes(), given, Classification.RESTRICTED);
    }

    private void judged() {
        if (given != null && !KNOWN.contains(given)) {
            throw new UsageException("cli.salah.pilihan", NAME, given, String.join(", ", KNOWN));
        }
    }

    private static final class Asked implements NewPeople {
        private final Console console;
        private final boolean asks;
        private final String given;
        private final Classification unasked;
        private List<String> before = List.of();
        private boolean answer;

        Asked(Console console, boolean asks, String given, Classification unasked) {
            this.console = console;
            this.asks = asks && console.terminal();
            this.given = given;
            this.unasked = unasked;
        }

        @Override
        public boolean open(List<String> names) {
            if (!names.equals(before)) {
                before = names;
                answer = given != null ? said(names.size()) : asks ? ask(names) : unasked(names.size());
            }
            return answer;
        }

        private boolean said(int many) {
            console.say("cli.orang-baru.kelas", many, given);
            return given.equals(Keyed.word(Classification.ORDINARY));
        }

        private boolean unasked(int many) {
            boolean open = unasked == Classification.ORDINARY;
            console.say(open ? "cli.orang-baru.ikut" : "cli.orang-baru.tertutup", many);
            return open;
        }

        private boolean ask(List<String> names) {
            String first = String.join("; ", names.subList(0, Math.min(SHOWN, names.size())));
            int more = Math.max(0, names.size() - SHOWN);
            console.say(more == 0 ? "cli.orang-baru.siapa" : "cli.orang-baru.siapa-lain", names.size(), first, more);
            while (true) {
                String typed = console.ask("cli.orang-baru.tanya");
                if (typed.isEmpty() || console.means("cli.berita.kelas-terbatas", typed)) {
                    return false;
                } else if (console.means("cli.berita.kelas-biasa", typed)) {
                    return true;
                }
                console.say("cli.orang-baru.arti");
            }
        }
    }
}
