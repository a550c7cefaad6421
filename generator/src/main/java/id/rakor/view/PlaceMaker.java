package id.rakor.view;

import id.rakor.model.law.Election;
import id.rakor.model.party.Institution;
import id.rakor.model.party.Office;
import id.rakor.model.party.Person;
import id.rakor.model.place.Region;
import id.rakor.model.result.ConflictCase;

/** Makes the page of a region: where it lies, what lies in it, who serves it. */
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
                .meetings("rapat_wilayah", "wilayah_penyelenggara")
                .meetings("rapat_di_sini", "tempat")
                .meetings("rapat_mencakup", "wilayah_cakupan")
                .list("wilayah_bawahan", InstitutionMaker.owners(folio, region, Region.class, "induk"))
                .list("lembaga_wilayah", InstitutionMaker.owners(folio, region, Institution.class, "wilayah"))
                .list("jabatan", InstitutionMaker.owners(folio, region, Office.class, "wilayah"))
                .list("pejabat", InstitutionMaker.owners(folio, region, Person.class, "jabatan"))
                .list("pemilihan", InstitutionMaker.owners(folio, region, Election.class, "wilayah"))
                .list("konflik", InstitutionMaker.owners(folio, region, ConflictCase.class, "wilayah"));
        Spans.names(entry, region.formerNames());
        Spans.codes(entry, region.formerCodes());
        return entry.make(desk.names().of(region.kind()));
    }
}
