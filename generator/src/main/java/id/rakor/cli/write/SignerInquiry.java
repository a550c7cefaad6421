package id.rakor.cli.write;

import id.rakor.cli.console.Console;
import id.rakor.cli.console.UsageException;
import id.rakor.edit.start.Signer;
import java.util.Optional;

/** Asks who signs the papers of an office; nobody where no office is named. */
final class SignerInquiry {
    private static final String NIP = "\\d{18}";

    private final Inquiry inquiry;
    private final Console console;

    SignerInquiry(Inquiry inquiry, Console console) {
        this.inquiry = inquiry;
        this.console = console;
    }

    /** The signer of options and answers, or null. */
    Signer signer(SignerOptions given) {
        String office = given.isGiven()
                ? inquiry.needed(given.office(), "jabatan", "--jabatan")
                : inquiry.free(null, "jabatan");
        if (office.isEmpty()) {
            return null;
        }
        String name = inquiry.needed(given.name(), "penanda-tangan", "--penanda-tangan");
        String grade = inquiry.free(given.grade(), "pangkat");
        Optional<String> nip = inquiry.judged(
                given.nip(),
                text -> Optional.of(text.replaceAll("[\\s.]+", "")).filter(digits -> digits.matches(NIP)),
                text -> new UsageException("cli.salah.mulai-nip", text),
                text -> console.say("cli.salah.mulai-nip", text),
                "nip");
        return new Signer(office, name, grade, nip.orElse(""), inquiry.free(given.place(), "tempat"));
    }
}
