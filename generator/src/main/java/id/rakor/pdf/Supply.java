package id.rakor.pdf;

import id.rakor.model.meeting.Meeting;
import id.rakor.model.settings.Settings;
import id.rakor.template.Templates;
import id.rakor.template.Tokens;
import java.util.Optional;
import java.util.function.Function;

/**
 * What papers are made with besides what they show.
 *
 * @param templates the templates of papers
 * @param tokens colours of pages and papers
 * @param settings what the office has set: letterhead, paper, type
 * @param record gives a meeting's record as its edition may show it, in the form of rapat.yaml; it is embedded
 * @param file gives the bytes of a file beside rakor.yaml, such as the emblem; empty when there is none
 * @param origin gives the name of the file that a meeting is recorded in
 * @param program the program that makes them
 */
public record Supply(
        Templates templates,
        Tokens tokens,
        Settings settings,
        Function<Meeting, String> record,
        Function<String, Optional<byte[]>> file,
        Function<Meeting, String> origin,
        String program) {}
