package id.rakor.cli;

import id.rakor.build.Outcome;
import id.rakor.catalog.Edition;
import id.rakor.cli.console.Console;
import id.rakor.model.value.Keyed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Says how many records of each type an edition does not carry; nothing where it carries all. */
final class Withheld {
    private final Console console;
    private final Edition edition;

    Withheld(Console console, Edition edition) {
        this.console = console;
        this.edition = edition;
    }

    /** Of a build. */
    void tell(Outcome outcome) {
        if (!outcome.withheld().isEmpty()) {
            console.say("cli.ringkasan.ditahan", counts(outcome));
        }
    }

    /** Of papers printed alone, with the next edition that carries more. */
    void tellPrinted(Outcome outcome) {
        if (!outcome.withheld().isEmpty()) {
            Stream.of(Edition.values())
                    .filter(other -> other.compareTo(edition) > 0)
                    .findFirst()
                    .map(Keyed::word)
                    .ifPresent(more -> console.say(
                            "cli.ringkasan.dicetak-ditahan",
                            counts(outcome),
                            more,
                            console.words().text("cli.menu.edisi." + more)));
        }
    }

    private String counts(Outcome outcome) {
        List<String> parts = new ArrayList<>();
        outcome.withheld()
                .forEach((type, count) ->
                        parts.add(console.words().text("cli.ringkasan.ditahan." + type.folder(), count)));
        return console.words().list(parts);
    }
}
