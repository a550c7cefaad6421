package id.rakor.view;

import id.rakor.model.law.AreaCount;
import id.rakor.model.law.Election;
import id.rakor.model.law.Regulation;
import id.rakor.model.law.StageDate;
import id.rakor.model.place.Region;
import java.util.ArrayList;
import java.util.List;

/** Makes the pages of norms and elections. */
final class LawMaker {
    private LawMaker() {}

    static EntryView regulation(Desk desk, Regulation regulation) {
        return new Entry(desk, regulation)
                .always("tentang", regulation.subject())
                .text("nomor", regulation.number())
                .text(
                        "tahun",
                        regulation.year() == null ? null : regulation.year().toString())
                .date("ditetapkan", regulation.enacted())
                .date("diundangkan", regulation.promulgated())
                .choice("status", regulation.status())
                .address("alamat", regulation.address())
                .meetings("rapat_mendasarkan", "dasar")
                .make(desk.names().of(regulation.kind()));
    }

    static EntryView election(Desk desk, Election election) {
        Entry entry = new Entry(desk, election);
        Folio folio = entry.folio();
        entry.text("tahun", election.year().toString())
                .date("pemungutan", election.vote())
                .lines("wilayah", folio.links(Region.class, election.regions()));
        if (election.areas() != null) {
            entry.lines("daerah", List.of(entry.nested(election.areas(), areas(folio, election.areas()))));
        }
        for (StageDate stage : election.stages()) {
            entry.event(
                    desk.times().span(stage.from(), stage.until()),
                    List.of(entry.nested(stage, List.of(Bit.text(desk.names().of(stage.stage()))))),
                    Folio.written(stage.from(), stage.until()));
        }
        return entry.meetings("rapat_kesiapan", "pemilihan").make(desk.names().of(election.kind()));
    }

    private static List<Bit> areas(Folio folio, AreaCount areas) {
        List<String> parts = new ArrayList<>();
        add(folio, parts, "pemilihan.provinsi", areas.provinces());
        add(folio, parts, "pemilihan.kabupaten", areas.regencies());
        add(folio, parts, "pemilihan.kota", areas.cities());
        String list = folio.desk().words().list(parts);
        if (areas.total() == null) {
            return List.of(Bit.text(list));
        }
        String total = folio.word("pemilihan.jumlah", areas.total());
        return List.of(Bit.text(parts.isEmpty() ? total : folio.word("pemilihan.jumlah_rinci", total, list)));
    }

    private static void add(Folio folio, List<String> parts, String key, Integer count) {
        if (count != null) {
            parts.add(folio.word(key, count));
        }
    }
}
