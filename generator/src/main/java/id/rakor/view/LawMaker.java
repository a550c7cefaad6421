package id.rakor.view;

import id.rakor.model.law.AreaCount;
import id.rakor.model.law.Election;
import id.rakor.model.law.Regulation;
import id.rakor.model.law.StageDate;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.place.Region;
import java.util.ArrayList;
import java.util.List;

/** Makes the pages of norms and elections. */
final class LawMaker {
    private LawMaker() {}

    static EntryView regulation(Desk desk, Regulation regulation) {
        Entry entry = new Entry(desk, regulation);
        Folio folio = entry.folio();
        return entry.always("tentang", regulation.subject())
                .text("nomor", regulation.number())
                .text(
                        "tahun",
                        regulation.year() == null ? null : regulation.year().toString())
                .date("ditetapkan", regulation.enacted())
                .date("diundangkan", regulation.promulgated())
                .date("berlaku", regulation.inForce())
                .date("dicabut", regulation.revoked())
                .choice("status", regulation.status())
                .lines("mengubah", folio.links(Regulation.class, regulation.amends()))
                .lines("mencabut", folio.links(Regulation.class, regulation.revokes()))
                .lines("melaksanakan", folio.links(Regulation.class, regulation.implementing()))
                .address("alamat", regulation.address())
                .list("diubah_oleh", InstitutionMaker.owners(folio, regulation, Regulation.class, "mengubah"))
                .list("dicabut_oleh", InstitutionMaker.owners(folio, regulation, Regulation.class, "mencabut"))
                .list("dilaksanakan_oleh", InstitutionMaker.owners(folio, regulation, Regulation.class, "melaksanakan"))
                .list("rapat_mendasarkan", citing(folio, regulation))
                .make(desk.names().of(regulation.kind()));
    }

    /** The meetings that rest on a norm, the latest first, and whether it was in force on their day. */
    private static List<Line> citing(Folio folio, Regulation regulation) {
        return Citing.owners(folio.desk().reading().citing(regulation).stream()
                        .filter(c -> c.owner() instanceof Meeting && c.part().equals("dasar")))
                .map(Meeting.class::cast)
                .sorted(Calendar.LATEST_FIRST)
                .map(meeting -> {
                    List<Bit> bits = new ArrayList<>(Meetings.bits(folio, meeting));
                    Forces.words(folio, regulation, meeting)
                            .ifPresent(words -> bits.add(Bit.of(Bit.Kind.QUIET, " (" + words + ")")));
                    return Line.of(bits);
                })
                .toList();
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
