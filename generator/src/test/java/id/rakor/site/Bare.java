package id.rakor.site;

import static id.rakor.view.Fill.of;

import id.rakor.model.followup.FollowUp;
import id.rakor.model.law.Election;
import id.rakor.model.law.ElectionKind;
import id.rakor.model.law.Regulation;
import id.rakor.model.law.RegulationKind;
import id.rakor.model.meeting.Attendance;
import id.rakor.model.meeting.Basis;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.MeetingKind;
import id.rakor.model.meeting.MeetingStatus;
import id.rakor.model.meeting.Organiser;
import id.rakor.model.meeting.Origin;
import id.rakor.model.meeting.Term;
import id.rakor.model.meeting.Timing;
import id.rakor.model.party.Institution;
import id.rakor.model.party.InstitutionKind;
import id.rakor.model.party.Party;
import id.rakor.model.party.Person;
import id.rakor.model.place.Region;
import id.rakor.model.place.RegionKind;
import id.rakor.model.place.Venue;
import id.rakor.model.result.ConflictCase;
import id.rakor.model.result.PotentialConflict;
import id.rakor.model.result.Result;
import id.rakor.model.result.Statement;
import id.rakor.model.result.Theme;
import id.rakor.model.source.Entity;
import id.rakor.model.source.Source;
import id.rakor.model.source.SourceKind;
import id.rakor.model.value.Classification;
import id.rakor.model.value.Ref;
import java.util.List;

/** One record of every type with the required keys alone, and a meeting whose parts say nothing. */
final class Bare {
    private Bare() {}

    static List<Entity> all() {
        return List.of(
                of(Source.class, "id", "s", "jenis", SourceKind.WITNESS),
                of(Region.class, "id", "w", "nama", "Barat", "jenis", RegionKind.AREA),
                of(Institution.class, "id", "l", "nama", "Kantor", "jenis", InstitutionKind.OTHER),
                of(Person.class, "id", "o", "nama", "Imran", "kelas", Classification.ORDINARY),
                of(Regulation.class, "id", "r", "nama", "Aturan", "jenis", RegulationKind.OTHER),
                of(Election.class, "id", "e", "nama", "Pemilu", "jenis", ElectionKind.GENERAL, "tahun", 2019),
                of(Theme.class, "id", "t", "nama", "Tema"),
                of(Term.class, "id", "i", "singkatan", "PKS", "kepanjangan", "Penanganan Konflik Sosial"),
                of(ConflictCase.class, "id", "k", "nama", "Sengketa"),
                meeting("kosong"),
                meeting(
                        "hampa",
                        "waktu",
                        of(Timing.class),
                        "tempat",
                        List.of(of(Venue.class)),
                        "penyelenggara",
                        List.of(of(Organiser.class)),
                        "dasar",
                        List.of(of(Basis.class)),
                        "hadir",
                        List.of(of(Attendance.class)),
                        "pernyataan",
                        List.of(of(Statement.class, "isi", "Siap.")),
                        "potensi_konflik",
                        List.of(of(PotentialConflict.class, "bentuk", "Bentrokan")),
                        "hasil",
                        List.of(of(Result.class, "kode", "a", "teks", "Lapor.", "untuk", List.of(of(Party.class))))),
                of(FollowUp.class, "id", "f", "kelas", Classification.ORDINARY, "hasil", new Ref<Result>("hampa#a")));
    }

    private static Meeting meeting(String id, Object... more) {
        List<Object> keys = new java.util.ArrayList<>(List.of(
                "id",
                id,
                "kelas",
                Classification.ORDINARY,
                "judul",
                "Rapat " + id,
                "jenis",
                List.of(MeetingKind.COORDINATION),
                "status",
                MeetingStatus.CANCELLED,
                "asal",
                Origin.OFFICE));
        keys.addAll(List.of(more));
        return of(Meeting.class, keys.toArray());
    }
}
