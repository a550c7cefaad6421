package id.rakor.pdf;

import id.rakor.model.settings.Settings;
import id.rakor.model.source.Entity;
import id.rakor.template.Templates;
import id.rakor.template.Tokens;
import id.rakor.view.Shot;
import id.rakor.view.Subject;
import java.util.Optional;
import java.util.function.Function;

/**
 * What papers are made with besides what they show.
 *
 * @param templates the templates of papers
 * @param tokens colours of pages and papers
 * @param settings what the office has set: letterhead, paper, type
 * @param record gives the record of a meeting or an action plan as its edition may show it, in the form of content; it is
 *     embedded
 * @param file gives the bytes of a file beside rakor.yaml, such as the emblem; empty when there is none
 * @param photo gives the bytes of a photo that a paper shows; empty, and told of, when there are none
 * @param origin gives the name of the file that a subject is recorded in; empty where it has no record
 * @param program the program that makes them
 * @param steps watches it
 */
public record Supply(
        Templates templates,
        Tokens tokens,
        Settings settings,
        Function<Entity, String> record,
        Function<String, Optional<byte[]>> file,
        Function<Shot, Optional<byte[]>> photo,
        Function<Subject, String> origin,
        String program,
        Steps steps) {}
