package id.rakor.cli.write;

import picocli.CommandLine.Option;

/** Who signs the papers of an office, as options. */
public final class SignerOptions {
    @Option(
            names = {"--jabatan", "--position"},
            paramLabel = "TEKS",
            descriptionKey = "mulai.jabatan")
    private String office;

    @Option(
            names = {"--penanda-tangan", "--signer"},
            paramLabel = "TEKS",
            descriptionKey = "mulai.penanda-tangan")
    private String name;

    @Option(
            names = {"--pangkat", "--rank"},
            paramLabel = "TEKS",
            descriptionKey = "mulai.pangkat")
    private String grade;

    @Option(names = "--nip", paramLabel = "ANGKA", descriptionKey = "mulai.nip")
    private String nip;

    @Option(
            names = {"--tempat", "--place"},
            paramLabel = "TEKS",
            descriptionKey = "mulai.tempat")
    private String place;

    String office() {
        return office;
    }

    String name() {
        return name;
    }

    String grade() {
        return grade;
    }

    String nip() {
        return nip;
    }

    String place() {
        return place;
    }

    /** Whether anything is given that tells nothing without an office. */
    boolean isGiven() {
        return office != null || name != null || grade != null || nip != null || place != null;
    }
}
