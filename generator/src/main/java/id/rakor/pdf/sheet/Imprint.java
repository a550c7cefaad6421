package id.rakor.pdf.sheet;

import java.time.LocalDate;
import java.util.List;

/**
 * What a paper says about itself, in its metadata.
 *
 * @param title the title; shown by readers instead of the file name
 * @param language a BCP 47 tag, {@code id-ID}
 * @param author who made it: the office
 * @param subject what it is about, or empty
 * @param keywords words it is found by
 * @param date the day it was made; the time is midnight UTC
 * @param program the program that made it
 * @param attachments what is embedded
 */
public record Imprint(
        String title,
        String language,
        String author,
        String subject,
        List<String> keywords,
        LocalDate date,
        String program,
        List<Attachment> attachments) {
    public Imprint {
        keywords = List.copyOf(keywords);
        attachments = List.copyOf(attachments);
    }

    /**
     * A file inside a paper: the source it was made from (AFRelationship Source).
     *
     * @param name its file name
     * @param type its media type
     * @param description what it is
     * @param bytes its content
     */
    public record Attachment(String name, String type, String description, byte[] bytes) {}
}
