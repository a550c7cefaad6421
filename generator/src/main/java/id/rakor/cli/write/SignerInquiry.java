package id.rakor.cli.write;

import id.rakor.cli.console.Console;
import id.rakor.cli.console.UsageException;
import id.rakor.edit.start.Signer;
import java.util.Optional;

/** Asks who signs the papers of an office; nobody where no office or no name is given. A name may lead back to the office. */
final class SignerInquiry {
    private static final String NIP = "\\d{18}";
    private static final String BACK = "<";

    private final Inquiry inquiry;
    private final Console console;

    SignerInquiry(Inquiry inquiry, Console console) {
        this.inquiry = inquiry;
        this.console = console;
    }

    /** The signer of options and answers, or null. */
    Signer signer(SignerOptions given) {
        while (true) {
            String office = given.isGiven()
                    ? inquiry.needed(given.office(), "jabatan", "--jabatan")
                    : inquiry.free(null, "jabatan");
            if (office.isEmpty()) {
                return null;
            }
            boolean asks = given.name() == null && console.terminal();
            String name = asks
                    ? inquiry.free(null, "penanda-tangan")
                    : inquiry.needed(given.name(), "penanda-tangan", "--penanda-tangan");
            if (name.isEmpty()) {
                console.say("cli.mulai.tanpa-penanda-tangan");
                return null;
            } else if (!name.equals(BACK)) {
                return signer(given, office, name);
            }
        }
    }

    private Signer signer(SignerOptions given, String office, String name) {
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
