package id.rakor.cli.sheet;

import id.rakor.cli.console.Console;
import id.rakor.edit.decision.Doubts;
import id.rakor.edit.known.Known;

/** Asks a person at a terminal what a name means; where nobody is there, it is left open or the nearest is taken. */
final class AskedDoubts implements Doubts {
    private final Console console;
    private final boolean nearest;

    AskedDoubts(Console console, boolean nearest) {
        this.console = console;
        this.nearest = nearest;
    }

    @Override
    public Decision decide(Doubt doubt) {
        if (nearest) {
            Candidate first = doubt.candidates().get(0);
            console.say("cli.impor.terdekat", doubt.where(), doubt.seen(), first.shown());
            return Decision.known(0);
        }
        return console.terminal() ? ask(doubt) : Decision.OPEN;
    }

    /** Whether a person at a terminal wants it kept; a name that several bear outright says nothing about the next list. */
    @Override
    public boolean keeps(Doubt doubt, Decision decision) {
        boolean outright = doubt.candidates().stream()
                .anyMatch(one -> Known.key(one.shown()).equals(Known.key(doubt.seen())));
        boolean sure = outright && doubt.office().isEmpty();
        if (!doubt.isLasting() || nearest || sure || !console.terminal()) {
            return false;
        }
        boolean none = decision.kind() == Kind.NEW;
        return console.agrees(none ? "cli.impor.ingat-bukan" : "cli.impor.ingat", doubt.seen());
    }

    private Decision ask(Doubt doubt) {
        String type = doubt.office().isEmpty() ? doubt.type().folder() : "kantor";
        console.say("cli.impor.ragu-" + type, doubt.where(), doubt.seen(), doubt.office());
        int many = doubt.candidates().size();
        for (int i = 0; i < many; i++) {
            Candidate one = doubt.candidates().get(i);
            String name = one.detail().isEmpty()
                    ? one.shown()
                    : console.words().text("cli.impor.calon", one.shown(), one.detail());
            console.say("cli.impor.pilihan", Integer.toString(i + 1), name);
        }
        console.say("cli.impor.pilihan", "0", console.words().text("cli.impor." + type + "-baru", doubt.office()));
        for (int tries = 0; tries < 3; tries++) {
            String answer = console.ask("cli.impor.nomor", Integer.toString(many));
            if (answer.isEmpty()) {
                return Decision.OPEN;
            }
            if (answer.matches("\\d{1,2}") && Integer.parseInt(answer) <= many) {
                int chosen = Integer.parseInt(answer);
                return chosen == 0 ? Decision.NEW : Decision.known(chosen - 1);
            }
            console.say("cli.impor.nomor-lagi", answer, Integer.toString(many));
        }
        return Decision.OPEN;
    }
}
