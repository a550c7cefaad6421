package id.rakor.cli.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.cli.console.Console;
import id.rakor.edit.decision.Doubts.Candidate;
import id.rakor.edit.decision.Doubts.Decision;
import id.rakor.edit.decision.Doubts.Doubt;
import id.rakor.model.RecordType;
import id.rakor.text.Language;
import id.rakor.text.Words;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class AskedDoubtsTest {
    private static final Doubt DOUBT = new Doubt(
            RecordType.PERSON,
            "Hasan Conto",
            "lembar Hadir, sel B5",
            List.of(
                    new Candidate("hasan-contoh", "Hasan Contoh", "Bupati Contoh Raya"),
                    new Candidate("hasan-satu", "Hasan Satu", "")));

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void shows_who_may_be_meant_and_takes_the_number_that_is_typed() {
        assertThat(answered("x\n9\n2\n", false)).isEqualTo(Decision.known(1));
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("sel B5: “Hasan Conto”", "1. Hasan Contoh, Bupati Contoh Raya", "2. Hasan Satu", "0. ")
                .contains("“x” bukan nomor pilihan", "dari 0 sampai 2");
    }

    @Test
    void takes_nought_for_somebody_new_and_nothing_for_a_row_that_is_given_back() {
        assertThat(answered("0\n", false)).isEqualTo(Decision.NEW);
        assertThat(answered("\n", false)).isEqualTo(Decision.OPEN);
        assertThat(answered("", false)).isEqualTo(Decision.OPEN);
    }

    @Test
    void asks_nothing_when_the_nearest_is_taken_but_tells_it() {
        assertThat(answered("", true)).isEqualTo(Decision.known(0));
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("diterima sebagai Hasan Contoh");
    }

    private Decision answered(String typed, boolean nearest) {
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        Words words = Words.builtIn(Language.INDONESIAN);
        Console console = new Console(stream, stream, true, words, new BufferedReader(new StringReader(typed)));
        return new AskedDoubts(console, nearest).decide(DOUBT);
    }
}
