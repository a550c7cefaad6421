package id.rakor.view;

import id.rakor.model.law.Election;
import id.rakor.model.party.Institution;
import id.rakor.model.party.Office;
import id.rakor.model.place.Region;
import java.util.List;

/**
 * Makes the page of a region: where it lies, what lies in it, who serves it, what is feared in it. The
 * meetings that it called, housed or was covered by stand once each, among those that mention it.
 */
final class PlaceMaker {
    private PlaceMaker() {}

    static EntryView region(Desk desk, Region region) {
        Entry entry = new Entry(desk, region);
        Folio folio = entry.folio();
        entry.text("kode", region.code())
                .link("induk", Region.class, region.parent())
                .row("nama_lain", region.otherNames())
                .date("berlaku_sejak", region.since())
                .date("berlaku_hingga", region.until())
                .results()
                .list("wilayah_bawahan", InstitutionMaker.owners(folio, region, Region.class, "induk"))
                .list("lembaga_wilayah", InstitutionMaker.owners(folio, region, Institution.class, "wilayah"))
                .list("jabatan", InstitutionMaker.owners(folio, region, Office.class, "wilayah"))
                .list("pejabat", Officials.of(folio, region))
                .list("pemilihan", InstitutionMaker.owners(folio, region, Election.class, "wilayah"))
                .list("konflik", cases(folio, region))
                .list("potensi", fears(folio, region))
                .papers(About.REGION);
        Spans.names(entry, region.formerNames());
        Spans.codes(entry, region.formerCodes());
        return entry.make(desk.names().of(region.kind()));
    }

    private static List<Line> cases(Folio folio, Region region) {
        return folio.desk().indices().cases().getOrDefault(region.id().text(), List.of()).stream()
                .map(one -> Line.of(folio.link(one)))
                .toList();
    }

    /** The conflicts named as possible here or below, by form, with their meetings. */
    private static List<Line> fears(Folio folio, Region region) {
        return folio
                .desk()
                .indices()
                .fears()
                .byRegion()
                .getOrDefault(region.id().text(), List.of())
                .stream()
                .map(fear -> Line.of(
                        Bit.link(fear.potential().form(), folio.href(fear.route())),
                        Bit.of(
                                Bit.Kind.QUIET,
                                ", " + folio.word("beranda.rapat_pada", Meetings.when(folio, fear.meeting())))))
                .toList();
    }
}
