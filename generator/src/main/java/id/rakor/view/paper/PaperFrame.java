package id.rakor.view.paper;

import id.rakor.model.settings.Letterhead;
import id.rakor.model.settings.MarkPlace;
import id.rakor.model.settings.Profile;
import id.rakor.model.settings.Settings;
import id.rakor.model.value.Classification;
import id.rakor.view.Extract;
import java.time.LocalDate;
import java.util.List;

/**
 * What surrounds the content of every paper. To be made last: its class is that of what was shown.
 *
 * @param lang language of the paper's own words, {@code "id"}
 * @param kind what kind of paper it is, {@code "ringkasan"}
 * @param name that in words, its title
 * @param title what it is about
 * @param line kind, level, series and edition of the meeting
 * @param status what became of a meeting that was not held; empty when it was held
 * @param halt that a meeting was put off or called off, in a sentence; empty otherwise
 * @param when day and place in short
 * @param foot what tells its pages from those of others, at the foot of each
 * @param page the address of its page on the site; empty where the site has none
 * @param press whether the meeting is known only from reports; nothing official stands on the paper then
 * @param sample whether all that it shows is invented
 * @param edition the edition, when it is not for everyone; empty otherwise
 * @param letterhead the letterhead; null where nothing official stands on the paper
 * @param classification the class of the paper, in words; empty where the office does not show that anyone may read it
 * @param className the class of the paper in words, always
 * @param classFoot whether the class stands at the foot of each page too
 * @param asOf the day as of which it is reckoned, in words
 * @param office the office that keeps the records
 * @param site name of the knowledge base
 * @param absent how it is said that something is not given
 * @param abbreviations short names of bodies, each with its name in full
 * @param keywords words it is found by
 * @param source what the embedded record is
 * @param date the day as of which it is reckoned
 */
public record PaperFrame(
        String lang,
        String kind,
        String name,
        String title,
        String line,
        String status,
        String halt,
        String when,
        String foot,
        String page,
        boolean press,
        boolean sample,
        String edition,
        Letterhead letterhead,
        String classification,
        String className,
        boolean classFoot,
        String asOf,
        String office,
        String site,
        String absent,
        List<String> abbreviations,
        List<String> keywords,
        String source,
        LocalDate date) {
    static PaperFrame of(Extract extract, String kind) {
        Settings settings = extract.settings();
        boolean press = extract.fromPress();
        String line = extract.line();
        String when = extract.when();
        List<String> keywords = extract.keywords();
        Profile profile = Profile.of(settings);
        Classification given = extract.classification();
        boolean shown = given != Classification.ORDINARY
                || Boolean.TRUE.equals(profile.classPrint().ordinary());
        return new PaperFrame(
                extract.language(),
                kind,
                extract.word("naskah.jenis." + kind),
                extract.title(),
                line,
                extract.status(),
                extract.halt(),
                when,
                extract.foot(),
                extract.page(),
                press,
                Boolean.TRUE.equals(settings.sample()),
                extract.edition(),
                press ? null : letterhead(profile, settings.office()),
                shown ? extract.name(given) : "",
                extract.name(given),
                profile.classPrint().place() == MarkPlace.TOP_AND_BOTTOM,
                extract.asOf(),
                settings.office(),
                settings.name(),
                extract.word(press ? "umum.tidak_disebut" : "umum.belum_diisi"),
                extract.abbreviations(),
                keywords,
                extract.word("naskah.sumber_tertanam"),
                extract.day());
    }

    private static Letterhead letterhead(Profile profile, String office) {
        return profile.letterhead().isEmpty()
                ? new Letterhead(null, null, List.of(office), List.of())
                : profile.letterhead();
    }
}
