package id.rakor.cli.sheet;

import id.rakor.cli.console.Console;
import id.rakor.cli.console.WriteOptions;
import id.rakor.edit.decision.FullNames;
import java.util.Map;

/**
 * Shows bodies that are recorded in short and are named in full by a list, and asks a person once for all whether they are
 * to bear the name in full; an empty answer is yes, for nothing is lost. Where nobody is asked they do only when that was
 * said beforehand, and how it is said is told.
 */
final class AskedNames implements FullNames {
    private final Console console;
    private final WriteOptions options;
    private final boolean full;

    AskedNames(Console console, WriteOptions options, boolean full) {
        this.console = console;
        this.options = options;
        this.full = full;
    }

    @Override
    public boolean wanted(Map<String, String> names) {
        boolean asks = console.terminal() && !options.yes();
        console.say("cli.impor.lengkap", names.size());
        names.forEach((recorded, name) -> console.say("cli.impor.lengkap.satu", recorded, name));
        if (full || !asks) {
            if (!full) {
                console.say("cli.impor.lengkap.pilihan");
            }
            return full;
        }
        while (true) {
            String typed = console.ask("cli.impor.lengkap.tanya");
            if (typed.isEmpty() || console.means("cli.tulis.jawab-ya", typed)) {
                return true;
            } else if (console.means("cli.baru.jawab-tidak", typed)) {
                return false;
            }
            console.say("cli.impor.lengkap.jawab");
        }
    }
}
