package id.rakor.bundle;

import java.time.LocalDate;

/**
 * What an archive says about itself.
 *
 * @param edition name of the edition, {@code "publik"}; part of the file name
 * @param organization the office that publishes
 * @param description one sentence on what the archive holds
 * @param date the date as of which it was made
 * @param agent the program and its version
 */
public record BagInfo(String edition, String organization, String description, LocalDate date, String agent) {
    /** The name of the archive's folder, and of its file before {@code .zip}. */
    String name() {
        return "rakor-" + edition;
    }

    /** The text of {@code bag-info.txt}; what is blank is left out. */
    String text(long bytes, long files) {
        return line("Source-Organization", organization)
                + line("External-Description", description)
                + line("Bagging-Date", date.toString())
                + line("Payload-Oxum", bytes + "." + files)
                + line("Bag-Software-Agent", agent);
    }

    private static String line(String label, String value) {
        String flat = value.strip().replaceAll("\\s+", " ");
        return flat.isEmpty() ? "" : label + ": " + flat + "\n";
    }
}
