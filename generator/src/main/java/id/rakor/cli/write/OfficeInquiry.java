package id.rakor.cli.write;

import id.rakor.cli.console.Console;
import id.rakor.edit.known.ShortForms;
import id.rakor.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Asks what an office is called. One that a person writes in short is offered in full: an empty answer takes that, the same
 * again keeps the short one.
 */
final class OfficeInquiry {
    private final Inquiry inquiry;
    private final Console console;

    OfficeInquiry(Inquiry inquiry, Console console) {
        this.inquiry = inquiry;
        this.console = console;
    }

    /** The name of an option as it is, or of an answer. */
    String name(String given) {
        String said = inquiry.needed(given, "kantor", "--kantor");
        Optional<String> whole = given == null ? new ShortForms(console.words()).whole(said) : Optional.empty();
        return whole.map(full -> {
                    console.say("cli.mulai.kantor-singkat", said);
                    return inquiry.needed(null, "kantor-lengkap", "--kantor", full);
                })
                .orElse(said);
    }

    /** What the records of an office may be called: by its region where its name tells that, by the whole name otherwise. */
    static String collection(String office, Words words) {
        List<String> kinds = words.several("nama.singkat.wilayah-mulai");
        List<String> parts = List.of(office.split("\\s+"));
        int start = IntStream.range(1, parts.size() - 1)
                .filter(i -> kinds.contains(parts.get(i)))
                .findFirst()
                .orElse(0);
        return words.text("mulai.nama-kumpulan", String.join(" ", parts.subList(start, parts.size())));
    }
}
