package id.rakor.view;

import id.rakor.catalog.Citation;
import id.rakor.model.RecordType;
import id.rakor.model.law.Election;
import id.rakor.model.law.Regulation;
import id.rakor.model.meeting.Series;
import id.rakor.model.meeting.Term;
import id.rakor.model.party.Institution;
import id.rakor.model.party.Office;
import id.rakor.model.party.Person;
import id.rakor.model.place.NameSpan;
import id.rakor.model.place.Region;
import id.rakor.model.plan.ActionPlan;
import id.rakor.model.result.ConflictCase;
import id.rakor.model.result.Theme;
import id.rakor.model.source.Entity;
import id.rakor.model.source.Source;
import id.rakor.model.value.PartialDate;
import id.rakor.model.value.Ref;
import java.util.List;

/** The registers by name: a line each for its columns and what stands in them. */
final class Rolls {
    /** Every one of them. */
    static final List<Roll<?>> ALL = List.of(
            new Roll<>(RecordType.PERSON, Person.class, List.of("nama", "jabatan", "banyak_rapat"), Rolls::person),
            new Roll<>(
                    RecordType.INSTITUTION,
                    Institution.class,
                    List.of("nama", "singkatan", "jenis", "wilayah", "banyak_rapat", "banyak_hasil"),
                    Rolls::institution,
                    Rolls::formerNames,
                    Institution::parent),
            new Roll<>(
                    RecordType.REGION,
                    Region.class,
                    List.of("nama", "kode", "banyak_bertemu", "banyak_dicakup", "banyak_rapat", "banyak_hasil"),
                    Rolls::region,
                    (folio, region) -> List.of(),
                    Region::parent),
            new Roll<>(
                    RecordType.THEME,
                    Theme.class,
                    List.of("nama", "uraian", "banyak_rapat", "banyak_hasil"),
                    Rolls::theme,
                    (folio, theme) -> List.of(),
                    Theme::parent),
            new Roll<>(
                    RecordType.OFFICE,
                    Office.class,
                    List.of("nama", "lembaga", "wilayah", "banyak_rapat"),
                    Rolls::office),
            new Roll<>(
                    RecordType.SERIES,
                    Series.class,
                    List.of("nama", "lembaga", "wilayah", "banyak_rapat"),
                    Rolls::series),
            new Roll<>(RecordType.ACTION_PLAN, ActionPlan.class, List.of("judul", "tahun", "wilayah"), Rolls::plan),
            new Roll<>(
                    RecordType.REGULATION,
                    Regulation.class,
                    List.of("nama", "tentang", "status", "banyak_rapat"),
                    Rolls::regulation),
            new Roll<>(
                    RecordType.ELECTION,
                    Election.class,
                    List.of("nama", "jenis", "tanggal_pemungutan", "banyak_rapat"),
                    Rolls::election),
            new Roll<>(
                    RecordType.CONFLICT,
                    ConflictCase.class,
                    List.of("nama", "wilayah", "status", "banyak_rapat"),
                    Rolls::conflict),
            new Roll<>(RecordType.TERM, Term.class, List.of("singkatan", "kepanjangan", "konteks"), Rolls::term),
            new Roll<>(
                    RecordType.SOURCE,
                    Source.class,
                    List.of("judul", "penerbit", "jenis", "tanggal_terbit", "banyak_rapat"),
                    Rolls::source));

    private Rolls() {}

    private static List<List<Line>> person(Folio folio, Person person) {
        String office = PersonMaker.latestOffice(folio, person);
        return List.of(text(folio, office.isEmpty() ? null : office), meetings(folio, person));
    }

    private static List<List<Line>> institution(Folio folio, Institution one) {
        String abbreviations = String.join(", ", one.abbreviations());
        return List.of(
                text(folio, abbreviations.isEmpty() ? null : abbreviations),
                text(folio, folio.desk().names().of(one.kind())),
                link(folio, Region.class, one.region()),
                meetings(folio, one),
                results(folio, one));
    }

    /** The names a body had before, so that it is found under any of them. */
    private static List<Line> formerNames(Folio folio, Institution one) {
        return one.formerNames().stream()
                .map(span ->
                        Line.of(Bit.of(Bit.Kind.QUIET, folio.word("register.dulu", span.name(), span(folio, span)))))
                .toList();
    }

    private static String span(Folio folio, NameSpan span) {
        return Spans.when(folio, span);
    }

    private static List<List<Line>> region(Folio folio, Region region) {
        List<Citation> citing = folio.desk().reading().citing(region);
        return List.of(
                text(folio, region.code()),
                number(folio, Citing.count(citing, "tempat", "wilayah_penyelenggara")),
                number(folio, Citing.count(citing, "wilayah_cakupan")),
                meetings(folio, region),
                results(folio, region));
    }

    private static List<List<Line>> theme(Folio folio, Theme theme) {
        return List.of(text(folio, theme.description()), meetings(folio, theme), results(folio, theme));
    }

    private static List<List<Line>> regulation(Folio folio, Regulation one) {
        return List.of(text(folio, one.subject()), force(folio, one), meetings(folio, one));
    }

    /** How a norm stands by its record; where that does not say, by its dates. */
    private static List<Line> force(Folio folio, Regulation one) {
        return one.status() == null ? text(folio, Forces.today(folio, one).orElse(null)) : choice(folio, one.status());
    }

    private static List<List<Line>> office(Folio folio, Office one) {
        return List.of(
                link(folio, Institution.class, one.institution()),
                link(folio, Region.class, one.region()),
                meetings(folio, one));
    }

    private static List<List<Line>> series(Folio folio, Series one) {
        return List.of(
                link(folio, Institution.class, one.institution()),
                link(folio, Region.class, one.region()),
                meetings(folio, one));
    }

    private static List<List<Line>> plan(Folio folio, ActionPlan one) {
        return List.of(text(folio, one.year().toString()), link(folio, Region.class, one.region()));
    }

    private static List<List<Line>> election(Folio folio, Election one) {
        return List.of(choice(folio, one.kind()), date(folio, one.vote()), meetings(folio, one));
    }

    private static List<List<Line>> conflict(Folio folio, ConflictCase one) {
        List<Line> regions = folio.links(Region.class, one.regions());
        return List.of(
                regions.isEmpty() ? text(folio, null) : regions, text(folio, one.status()), meetings(folio, one));
    }

    private static List<List<Line>> term(Folio folio, Term term) {
        return List.of(text(folio, term.longForm()), text(folio, term.context()));
    }

    private static List<List<Line>> source(Folio folio, Source one) {
        return List.of(
                text(folio, one.publisher()),
                choice(folio, one.kind()),
                date(folio, one.published()),
                meetings(folio, one));
    }

    private static List<Line> text(Folio folio, String text) {
        return List.of(Line.of(text == null ? folio.absent() : Bit.text(text)));
    }

    private static List<Line> choice(Folio folio, Enum<?> choice) {
        return text(folio, choice == null ? null : folio.desk().names().of(choice));
    }

    private static List<Line> date(Folio folio, PartialDate date) {
        return List.of(Line.of(folio.desk().times().brief(date)));
    }

    private static <T extends Entity> List<Line> link(Folio folio, Class<T> type, Ref<T> ref) {
        return List.of(Line.of(ref == null ? folio.absent() : folio.link(type, ref)));
    }

    private static List<Line> meetings(Folio folio, Entity entity) {
        return number(folio, Citing.meetingCount(folio.desk(), entity));
    }

    /** How many results concern a record, with the way to them. */
    private static List<Line> results(Folio folio, Entity entity) {
        RecordType type = RecordType.of(entity);
        String id = entity.id().text();
        int results = folio.desk().indices().points().concerning(type, id).size();
        String text = folio.desk().words().numbers().of(results);
        return List.of(Line.of(results == 0 ? Bit.text(text) : Bit.link(text, folio.href(Routes.results(type, id)))));
    }

    /** A number as it stands in a cell. */
    static List<Line> number(Folio folio, long number) {
        String text = folio.desk().words().numbers().of(number);
        return List.of(Line.of(number == 0 ? Bit.of(Bit.Kind.QUIET, text) : Bit.text(text)));
    }
}
