package id.rakor.cli.sheet;

import id.rakor.cli.console.Console;
import id.rakor.cli.console.WriteOptions;
import id.rakor.edit.update.Correction;
import id.rakor.edit.update.Corrections;
import java.util.List;

/**
 * Shows cells that differ from the records, and asks a person whether the records are to follow. Where nobody is there, or
 * nothing is to be asked, they follow only when that was said beforehand.
 */
final class AskedCorrections implements Corrections {
    private final Console console;
    private final WriteOptions options;
    private final boolean follow;

    AskedCorrections(Console console, WriteOptions options, boolean follow) {
        this.console = console;
        this.options = options;
        this.follow = follow;
    }

    @Override
    public void added(List<Correction> some) {
        console.say("cli.impor.tambah", some.size());
        some.forEach(one -> console.say("cli.impor.tambah.sel", one.where(), one.field(), one.given()));
    }

    @Override
    public boolean wanted(List<Correction> some) {
        boolean asks = console.terminal() && !options.yes();
        if (!follow && !asks) {
            return false;
        }
        console.say("cli.impor.beda", some.size());
        some.forEach(one -> console.say("cli.impor.beda.sel", one.where(), one.field(), one.recorded(), one.given()));
        return follow || console.agrees("cli.impor.beda.tanya");
    }
}
