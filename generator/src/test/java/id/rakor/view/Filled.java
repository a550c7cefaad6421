package id.rakor.view;

import static id.rakor.view.Fill.of;

import id.rakor.model.followup.FollowUp;
import id.rakor.model.followup.Progress;
import id.rakor.model.followup.ProgressStatus;
import id.rakor.model.law.AreaCount;
import id.rakor.model.law.Election;
import id.rakor.model.law.ElectionKind;
import id.rakor.model.law.Regulation;
import id.rakor.model.law.RegulationKind;
import id.rakor.model.law.RegulationStatus;
import id.rakor.model.law.Stage;
import id.rakor.model.law.StageDate;
import id.rakor.model.meeting.Attendance;
import id.rakor.model.meeting.AttendanceRole;
import id.rakor.model.meeting.Banner;
import id.rakor.model.meeting.Basis;
import id.rakor.model.meeting.Document;
import id.rakor.model.meeting.DocumentKind;
import id.rakor.model.meeting.Figure;
import id.rakor.model.meeting.FigurePart;
import id.rakor.model.meeting.Invitee;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.MeetingKind;
import id.rakor.model.meeting.MeetingStatus;
import id.rakor.model.meeting.Mode;
import id.rakor.model.meeting.Organiser;
import id.rakor.model.meeting.OrganiserRole;
import id.rakor.model.meeting.Origin;
import id.rakor.model.meeting.ParticipantGroup;
import id.rakor.model.meeting.Period;
import id.rakor.model.meeting.RelatedMeeting;
import id.rakor.model.meeting.Relation;
import id.rakor.model.meeting.Representation;
import id.rakor.model.meeting.Series;
import id.rakor.model.meeting.SeriesEdition;
import id.rakor.model.meeting.Session;
import id.rakor.model.meeting.Term;
import id.rakor.model.meeting.Timing;
import id.rakor.model.party.Institution;
import id.rakor.model.party.InstitutionKind;
import id.rakor.model.party.Level;
import id.rakor.model.party.Office;
import id.rakor.model.party.Party;
import id.rakor.model.party.Person;
import id.rakor.model.party.Rank;
import id.rakor.model.party.Spelling;
import id.rakor.model.party.Tenure;
import id.rakor.model.party.TenureStatus;
import id.rakor.model.place.NameSpan;
import id.rakor.model.place.Region;
import id.rakor.model.place.RegionKind;
import id.rakor.model.place.Venue;
import id.rakor.model.place.VenueRole;
import id.rakor.model.plan.ActionPlan;
import id.rakor.model.plan.PlannedAction;
import id.rakor.model.result.ConflictCase;
import id.rakor.model.result.Deadline;
import id.rakor.model.result.Phase;
import id.rakor.model.result.PotentialConflict;
import id.rakor.model.result.Result;
import id.rakor.model.result.ResultKind;
import id.rakor.model.result.Statement;
import id.rakor.model.result.Theme;
import id.rakor.model.source.Confidence;
import id.rakor.model.source.Entity;
import id.rakor.model.source.FieldNote;
import id.rakor.model.source.Reading;
import id.rakor.model.source.Source;
import id.rakor.model.source.SourceKind;
import id.rakor.model.value.Classification;
import id.rakor.model.value.Day;
import id.rakor.model.value.PartialDate;
import id.rakor.model.value.Prose;
import id.rakor.model.value.Quantity;
import id.rakor.model.value.QuantityKind;
import id.rakor.model.value.Ref;
import id.rakor.model.value.Weekday;
import id.rakor.model.value.Zone;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/** One record of every type with all that it may say, and meetings of every manner. */
public final class Filled {
    private Filled() {}

    /** All of them. */
    public static List<Entity> all() {
        return List.of(
                press(),
                second(),
                indonesia(),
                province(),
                regency(),
                city(),
                ministry(),
                directorate(),
                agency(),
                wiranto(),
                akbar(),
                sjarif(),
                law(),
                draft(),
                election(),
                theme(),
                narrower(),
                term(),
                conflict(),
                series(),
                office(),
                plan(),
                rakornas(),
                regional(),
                undated(),
                planned(),
                followUp());
    }

    /** An exact date, a month or a year. */
    public static PartialDate day(String text) {
        return PartialDate.of(Day.parse(text).orElseThrow());
    }

    /** A deadline: an exact date, a month or a year. */
    public static Deadline until(String text) {
        return Deadline.of(Day.parse(text).orElseThrow());
    }

    static <T> Ref<T> ref(String id) {
        return new Ref<>(id);
    }

    static Quantity number(String value) {
        return of(Quantity.class, "nilai", new BigDecimal(value));
    }

    static Source press() {
        return of(
                Source.class,
                "id",
                "berita-satu",
                "jenis",
                SourceKind.PRESS,
                "judul",
                "Kemendagri gelar rakornas tim terpadu",
                "penerbit",
                "Zona Lima",
                "alamat",
                "https://contoh.example/artikel/14638?halaman=1&urut=naik",
                "terbit",
                day("2018-03-07"),
                "pewarta",
                List.of("Suparman"),
                "editor",
                List.of("Hernawan Wahyudono"),
                "diambil",
                day("2026-11-20"),
                "cara_baca",
                "utuh");
    }

    static Source second() {
        return of(
                Source.class,
                "id",
                "berita-dua",
                "jenis",
                SourceKind.PRESS,
                "penerbit",
                "Riau Aktual",
                "menyalin",
                ref("berita-satu"),
                "catatan",
                "Isinya sama kata demi kata.");
    }

    static Region indonesia() {
        return of(Region.class, "id", "indonesia", "nama", "Indonesia", "jenis", RegionKind.COUNTRY);
    }

    static Region province() {
        return of(
                Region.class,
                "id",
                "sulawesi-tenggara",
                "kode",
                "74",
                "nama",
                "Sulawesi Tenggara",
                "nama_lain",
                List.of("Sultra"),
                "jenis",
                RegionKind.PROVINCE,
                "induk",
                ref("indonesia"));
    }

    static Region regency() {
        return of(
                Region.class,
                "id",
                "konawe-selatan",
                "id_lama",
                List.of("konsel"),
                "kode",
                "74.05",
                "nama",
                "Konawe Selatan",
                "jenis",
                RegionKind.REGENCY,
                "induk",
                ref("sulawesi-tenggara"));
    }

    static Region city() {
        return of(
                Region.class,
                "id",
                "kota-kendari",
                "nama",
                "Kendari",
                "jenis",
                RegionKind.CITY,
                "induk",
                ref("sulawesi-tenggara"));
    }

    static Institution ministry() {
        return of(
                Institution.class,
                "id",
                "kemendagri",
                "nama",
                "Kementerian Dalam Negeri",
                "singkatan",
                List.of("Kemendagri"),
                "nama_lain",
                List.of("Kementrian Dalam Negeri"),
                "jenis",
                InstitutionKind.MINISTRY,
                "tingkat",
                Level.NATIONAL,
                "wilayah",
                ref("indonesia"));
    }

    static Institution directorate() {
        return of(
                Institution.class,
                "id",
                "ditjen-polpum",
                "nama",
                "Direktorat Jenderal Politik dan Pemerintahan Umum",
                "singkatan",
                List.of("Ditjen Polpum"),
                "nama_dulu",
                List.of(of(NameSpan.class, "nama", "Ditjen Kesatuan Bangsa dan Politik", "hingga", day("2014"))),
                "jenis",
                InstitutionKind.DIRECTORATE,
                "induk",
                ref("kemendagri"),
                "pendahulu",
                List.of(ref("kemenko-polhukam")));
    }

    static Institution agency() {
        return of(
                Institution.class,
                "id",
                "kemenko-polhukam",
                "nama",
                "Kementerian Koordinator Bidang Politik, Hukum, dan Keamanan",
                "singkatan",
                List.of("Kemenko Polhukam"),
                "jenis",
                InstitutionKind.MINISTRY);
    }

    static Person wiranto() {
        return of(
                Person.class,
                "id",
                "wiranto",
                "kelas",
                Classification.ORDINARY,
                "nama",
                "Wiranto",
                "gelar_depan",
                "Dr.",
                "gelar_belakang",
                "S.H., M.M.",
                "pangkat",
                List.of(of(Rank.class, "pangkat", "Jenderal TNI", "purnawirawan", true, "tercatat", day("2018-03-07"))),
                "nama_lain",
                List.of(of(Spelling.class, "nama", "Wiranto, S.H.")),
                "jabatan",
                List.of(of(
                        Tenure.class,
                        "sebutan",
                        "Menteri Koordinator Bidang Politik, Hukum, dan Keamanan",
                        "lembaga",
                        ref("kemenko-polhukam"),
                        "status",
                        TenureStatus.DEFINITIVE,
                        "mulai",
                        day("2016-07-27"),
                        "akhir",
                        day("2019-10"),
                        "dasar",
                        "Keputusan Presiden",
                        "sumber",
                        List.of(ref("berita-satu")))));
    }

    static Person akbar() {
        return of(
                Person.class,
                "id",
                "akbar-ali",
                "kelas",
                Classification.ORDINARY,
                "nama",
                "Akbar Ali",
                "jabatan",
                List.of(of(
                        Tenure.class,
                        "sebutan",
                        "Direktur Kewaspadaan Nasional",
                        "lembaga",
                        ref("ditjen-polpum"),
                        "status",
                        TenureStatus.PLT,
                        "tercatat",
                        List.of(day("2018-03-07")))));
    }

    static Person sjarif() {
        return of(Person.class, "id", "sjarif-sajang", "kelas", Classification.ORDINARY, "nama", "Sjarif Sajang");
    }

    static Regulation law() {
        return of(
                Regulation.class,
                "id",
                "permendagri-42-2015",
                "jenis",
                RegulationKind.MINISTERIAL,
                "nama",
                "Permendagri Nomor 42 Tahun 2015",
                "nomor",
                "42",
                "tahun",
                2015,
                "tentang",
                "Pelaksanaan Koordinasi Penanganan Konflik Sosial",
                "ditetapkan",
                day("2015-04-20"),
                "diundangkan",
                day("2015-04-22"),
                "status",
                RegulationStatus.IN_FORCE,
                "alamat",
                "https://contoh.example/permendagri-42-2015");
    }

    static Regulation draft() {
        return of(Regulation.class, "id", "pkpu-6-2020", "jenis", RegulationKind.KPU, "nama", "PKPU 6/2020");
    }

    static Election election() {
        return of(
                Election.class,
                "id",
                "pilkada-2018",
                "nama",
                "Pilkada Serentak 2018",
                "jenis",
                ElectionKind.REGIONAL_HEADS,
                "tahun",
                2018,
                "pemungutan",
                day("2018-06-27"),
                "wilayah",
                List.of(ref("sulawesi-tenggara")),
                "daerah",
                of(AreaCount.class, "provinsi", 17, "kabupaten", 115, "kota", 39, "jumlah", 171),
                "tahapan",
                List.of(
                        of(
                                StageDate.class,
                                "tahapan",
                                Stage.CAMPAIGN,
                                "mulai",
                                day("2018-02-15"),
                                "akhir",
                                day("2018-06-23")),
                        of(StageDate.class, "tahapan", Stage.VOTING, "mulai", day("2018-06-27"))));
    }

    static Theme theme() {
        return of(
                Theme.class,
                "id",
                "deteksi-dini",
                "nama",
                "Deteksi dini",
                "uraian",
                "Mengenali potensi konflik sebelum terjadi.");
    }

    static Theme narrower() {
        return of(Theme.class, "id", "pemetaan-kerawanan", "nama", "Pemetaan kerawanan", "induk", ref("deteksi-dini"));
    }

    static Term term() {
        return of(
                Term.class,
                "id",
                "pks",
                "singkatan",
                "PKS",
                "kepanjangan",
                "Penanganan Konflik Sosial",
                "konteks",
                "Naskah Kesbangpol; bukan nama partai.");
    }

    static ConflictCase conflict() {
        return of(
                ConflictCase.class,
                "id",
                "sengketa-batas",
                "nama",
                "Sengketa batas kecamatan",
                "uraian",
                "Dua kecamatan berselisih tentang batas.",
                "wilayah",
                List.of(ref("konawe-selatan")),
                "mulai",
                day("2017-05"),
                "status",
                "Dalam mediasi");
    }

    static Series series() {
        return of(Series.class, "id", "rakornas", "nama", "Rakornas Tim Terpadu PKS", "lembaga", ref("kemendagri"));
    }

    static Office office() {
        return of(Office.class, "id", "dirjen-polpum", "nama", "Direktur Jenderal", "lembaga", ref("ditjen-polpum"));
    }

    static ActionPlan plan() {
        return of(
                ActionPlan.class,
                "id",
                "rat-2018",
                "kelas",
                Classification.ORDINARY,
                "judul",
                "Rencana Aksi Terpadu 2018",
                "tahun",
                2018,
                "aksi",
                List.of(of(PlannedAction.class, "kode", "a1", "teks", "Memetakan kerawanan")));
    }

    static Meeting rakornas() {
        return of(
                Meeting.class,
                "id",
                "rakornas-2018",
                "kelas",
                Classification.ORDINARY,
                "judul",
                "Rapat Koordinasi Nasional Tim Terpadu Penanganan Konflik Sosial Tahun 2018",
                "jenis",
                List.of(MeetingKind.NATIONAL_COORDINATION),
                "tingkat",
                Level.NATIONAL,
                "status",
                MeetingStatus.HELD,
                "asal",
                Origin.PRESS,
                "seri",
                of(SeriesEdition.class, "seri", ref("rakornas"), "tahun", 2018),
                "waktu",
                of(
                        Timing.class,
                        "mulai",
                        new PartialDate(new Day(2018, 3, 7), Weekday.WEDNESDAY, null, null, "Rabu (7/3/2018)")),
                "tempat",
                List.of(of(Venue.class, "nama", "Hotel Bidakara", "alamat", "Jakarta")),
                "mode",
                Mode.PRESENT,
                "penyelenggara",
                List.of(
                        of(Organiser.class, "lembaga", ref("ditjen-polpum"), "peran", OrganiserRole.INITIATOR),
                        of(
                                Organiser.class,
                                "sebutan",
                                "Direktorat Kewaspadaan Nasional",
                                "peran",
                                OrganiserRole.THROUGH)),
                "tema_acara",
                of(
                        Banner.class,
                        "tertulis",
                        "Sinergitas Tim Terpadu Penanganan Konflik Sosial Dalam Rangka Guba Mendukung Sukses Pilkada Serentak 2018",
                        "dibaca",
                        "Sinergitas Tim Terpadu Penanganan Konflik Sosial dalam Rangka Guna Mendukung Sukses Pilkada Serentak 2018"),
                "tema",
                List.of(ref("deteksi-dini")),
                "pemilihan",
                List.of(ref("pilkada-2018")),
                "tujuan",
                List.of(
                        "Mengenali sedini mungkin gangguan yang dapat timbul dari kampanye hingga pelantikan.",
                        "Menyatukan langkah tim terpadu di pusat dan daerah."),
                "dasar",
                List.of(of(Basis.class, "regulasi", ref("permendagri-42-2015"), "hubungan", "Mengatur tim terpadu")),
                "hadir",
                List.of(
                        of(
                                Attendance.class,
                                "orang",
                                ref("wiranto"),
                                "sebagai",
                                "Menko Polhukam",
                                "lembaga",
                                ref("kemenko-polhukam"),
                                "pangkat",
                                "Jenderal TNI (Purn.)",
                                "peran",
                                List.of(AttendanceRole.OPENER),
                                "sumber",
                                List.of(ref("berita-satu"))),
                        of(
                                Attendance.class,
                                "orang",
                                ref("akbar-ali"),
                                "sebagai",
                                "Direktur Kewaspadaan Nasional",
                                "peran",
                                List.of(AttendanceRole.PARTICIPANT),
                                "mewakili",
                                of(Representation.class, "sebutan", "Dirjen Polpum")),
                        of(Attendance.class, "sebagai", "Kepala Bappeda", "wilayah", ref("sulawesi-tenggara"))),
                "kelompok_peserta",
                List.of(
                        of(
                                ParticipantGroup.class,
                                "sebutan",
                                "Kaban Kesbangpol",
                                "tingkat",
                                List.of(Level.PROVINCE, Level.REGENCY),
                                "terbuka",
                                true),
                        of(ParticipantGroup.class, "sebutan", "Karo Ops Polda", "jumlah", number("34"))),
                "jumlah_peserta",
                of(
                        Quantity.class,
                        "nilai",
                        new BigDecimal("1500"),
                        "jenis",
                        QuantityKind.CLAIMED,
                        "tertulis",
                        "1.500 orang peserta"),
                "pernyataan",
                List.of(of(
                        Statement.class,
                        "oleh",
                        ref("akbar-ali"),
                        "sebagai",
                        "Direktur Kewaspadaan Nasional",
                        "isi",
                        "Rapat ini mendesak diselenggarakan menjelang pemungutan suara.",
                        "tema",
                        List.of(ref("pemetaan-kerawanan")),
                        "sumber",
                        List.of(ref("berita-satu")),
                        "keterangan",
                        Map.of(
                                "isi",
                                of(
                                        FieldNote.class,
                                        "sumber",
                                        List.of(ref("berita-dua")),
                                        "catatan",
                                        "Laporan lain menyebut pembicara berbeda.")))),
                "angka",
                List.of(of(
                        Figure.class,
                        "tentang",
                        "Daerah yang menggelar Pilkada 2018",
                        "nilai",
                        number("171"),
                        "satuan",
                        "daerah",
                        "bagian",
                        List.of(
                                of(FigurePart.class, "tentang", "provinsi", "nilai", number("17")),
                                of(FigurePart.class, "tentang", "kota", "nilai", number("39")),
                                of(FigurePart.class, "tentang", "kabupaten", "nilai", number("115"))),
                        "pemilihan",
                        ref("pilkada-2018"))),
                "potensi_konflik",
                potentials(),
                "hasil",
                List.of(of(
                        Result.class,
                        "kode",
                        "r1",
                        "jenis",
                        ResultKind.RECOMMENDATION,
                        "teks",
                        "Menyusun rekomendasi kebijakan sebagai bahan acuan penanganan konflik di daerah.")),
                "ringkasan",
                new Prose("rapat/2018/rakornas-2018/ringkasan.md"),
                "sumber",
                List.of(ref("berita-satu")),
                "keterangan",
                Map.of(
                        "jumlah_peserta",
                        of(
                                FieldNote.class,
                                "sumber",
                                List.of(ref("berita-satu")),
                                "bacaan_lain",
                                List.of(of(
                                        Reading.class,
                                        "nilai",
                                        "sekitar 1.200 orang",
                                        "sumber",
                                        List.of(ref("berita-dua")))),
                                "alasan",
                                "Angka ini disebut dua kali oleh penyelenggara.",
                                "keyakinan",
                                Confidence.INFERRED)));
    }

    private static List<PotentialConflict> potentials() {
        return List.of(
                of(
                        PotentialConflict.class,
                        "bentuk",
                        "Bentrokan antarmassa pendukung pasangan calon",
                        "tahapan",
                        List.of(Stage.CAMPAIGN, Stage.VOTING, Stage.COUNTING),
                        "pemilihan",
                        List.of(ref("pilkada-2018")),
                        "oleh",
                        ref("akbar-ali")),
                of(
                        PotentialConflict.class,
                        "bentuk",
                        "Unjuk rasa menolak hasil penghitungan",
                        "sebab",
                        "Ketidakpuasan terhadap hasil",
                        "tahapan",
                        List.of(Stage.COUNTING, Stage.RESULT, Stage.INAUGURATION)),
                of(
                        PotentialConflict.class,
                        "bentuk",
                        "Protes partai yang tidak lolos",
                        "saat",
                        "sesudah penetapan",
                        "wilayah",
                        List.of(ref("konawe-selatan"))));
    }

    static Meeting regional() {
        return of(
                Meeting.class,
                "id",
                "konawe-selatan-2018",
                "id_lama",
                List.of("konsel-2018"),
                "kelas",
                Classification.ORDINARY,
                "judul",
                "Rapat Koordinasi Tim Terpadu Konawe Selatan",
                "jenis",
                List.of(MeetingKind.COORDINATION, MeetingKind.VIDEO_CONFERENCE),
                "tingkat",
                Level.REGENCY,
                "status",
                MeetingStatus.HELD,
                "asal",
                Origin.OFFICE,
                "seri",
                of(
                        SeriesEdition.class,
                        "seri",
                        ref("rakornas"),
                        "tahun",
                        2018,
                        "ke",
                        2,
                        "dari",
                        3,
                        "periode",
                        Period.B04),
                "waktu",
                of(
                        Timing.class,
                        "mulai",
                        day("2018-04-04"),
                        "selesai",
                        day("2018-04-05"),
                        "pukul_mulai",
                        LocalTime.of(9, 0),
                        "pukul_selesai",
                        LocalTime.of(12, 30),
                        "zona",
                        Zone.WITA),
                "tempat",
                List.of(
                        of(
                                Venue.class,
                                "nama",
                                "Hotel Dragon Inn",
                                "wilayah",
                                ref("kota-kendari"),
                                "peran",
                                VenueRole.MAIN),
                        of(
                                Venue.class,
                                "nama",
                                "Ruang Rapat Sekda",
                                "wilayah",
                                ref("konawe-selatan"),
                                "peran",
                                VenueRole.SATELLITE)),
                "mode",
                Mode.HYBRID,
                "wilayah_penyelenggara",
                ref("konawe-selatan"),
                "wilayah_cakupan",
                List.of(ref("konawe-selatan"), ref("kota-kendari")),
                "acara",
                List.of(
                        of(
                                Session.class,
                                "pukul_mulai",
                                LocalTime.of(9, 0),
                                "pukul_selesai",
                                LocalTime.of(9, 30),
                                "acara",
                                "Pembukaan",
                                "pembicara",
                                List.of(of(Party.class, "orang", ref("sjarif-sajang")))),
                        of(
                                Session.class,
                                "hari",
                                day("2018-04-05"),
                                "acara",
                                "Diskusi",
                                "ringkasan",
                                "Peserta memetakan titik rawan.")),
                "undangan",
                List.of(of(
                        Invitee.class, "lembaga", ref("kemendagri"), "jumlah", 2, "dikonfirmasi_oleh", "Tata usaha")),
                "hadir",
                List.of(of(
                        Attendance.class,
                        "orang",
                        ref("sjarif-sajang"),
                        "sebagai",
                        "Sekretaris Daerah",
                        "wilayah",
                        ref("konawe-selatan"),
                        "peran",
                        List.of(AttendanceRole.OPENER, AttendanceRole.CHAIR))),
                "hasil_diharapkan",
                List.of("Tim terpadu satu bahasa."),
                "konflik",
                List.of(ref("sengketa-batas")),
                "jumlah_hasil_disebut",
                3,
                "hasil",
                results(),
                "dokumen",
                List.of(of(
                        Document.class,
                        "kelas",
                        Classification.ORDINARY,
                        "jenis",
                        DocumentKind.MINUTES,
                        "judul",
                        "Notula rapat",
                        "nomor",
                        "300/12/2018",
                        "tanggal",
                        day("2018-04-06"),
                        "berkas",
                        "notula.pdf")),
                "rapat_terkait",
                List.of(of(RelatedMeeting.class, "rapat", ref("rakornas-2018"), "hubungan", Relation.CONTINUES)),
                "catatan",
                "Tempat rapat berada di luar wilayah penyelenggara.");
    }

    private static List<Result> results() {
        return List.of(
                of(
                        Result.class,
                        "kode",
                        "r1",
                        "nomor",
                        "1.",
                        "jenis",
                        ResultKind.FOLLOW_UP,
                        "teks",
                        "Memetakan titik rawan di 25 kecamatan.",
                        "untuk",
                        List.of(of(Party.class, "sebutan", "Para camat", "wilayah", ref("konawe-selatan"))),
                        "penanggung_jawab",
                        List.of(of(Party.class, "orang", ref("sjarif-sajang"))),
                        "tenggat",
                        until("2018-05-31"),
                        "indikator",
                        "Peta titik rawan tersedia.",
                        "fase",
                        List.of(Phase.PREVENTION),
                        "tema",
                        List.of(ref("pemetaan-kerawanan")),
                        "butir",
                        List.of(
                                of(Result.class, "kode", "r1a", "teks", "Mendata sengketa lahan yang terbuka."),
                                of(
                                        Result.class,
                                        "kode",
                                        "r1b",
                                        "teks",
                                        "Mendata kelompok pemuda.",
                                        "untuk",
                                        List.of(of(Party.class, "lembaga", ref("kemendagri")))))),
                of(
                        Result.class,
                        "kode",
                        "r2",
                        "nomor",
                        "2.",
                        "jenis",
                        ResultKind.FOLLOW_UP,
                        "teks",
                        "Melapor tiga kali setahun.",
                        "tenggat",
                        until("2018-04-30")),
                of(
                        Result.class,
                        "kode",
                        "s1",
                        "jenis",
                        ResultKind.STRATEGY,
                        "teks",
                        "Meningkatkan sinergi forum pimpinan daerah.",
                        "tahapan",
                        List.of(Stage.CAMPAIGN),
                        "oleh",
                        ref("sjarif-sajang"),
                        "catatan",
                        "Disampaikan lisan."));
    }

    static Meeting undated() {
        return of(
                Meeting.class,
                "id",
                "babel-2023",
                "kelas",
                Classification.ORDINARY,
                "judul",
                "Rapat Koordinasi Tim Terpadu Penanganan Konflik Sosial Ketiga",
                "jenis",
                List.of(MeetingKind.COORDINATION),
                "status",
                MeetingStatus.HELD,
                "asal",
                Origin.PRESS,
                "waktu",
                of(
                        Timing.class,
                        "mulai",
                        new PartialDate(null, Weekday.MONDAY, new Day(2023, 1, 1), new Day(2023, 11, 12), "Senin")));
    }

    static Meeting planned() {
        return of(
                Meeting.class,
                "id",
                "rakor-2024",
                "kelas",
                Classification.ORDINARY,
                "judul",
                "Rapat Koordinasi Kesiapan Pilkada",
                "jenis",
                List.of(MeetingKind.COORDINATION),
                "status",
                MeetingStatus.PLANNED,
                "asal",
                Origin.OFFICE,
                "seri",
                of(SeriesEdition.class, "seri", ref("rakornas"), "tahun", 2024),
                "waktu",
                of(Timing.class, "mulai", day("2024-09-10")));
    }

    static FollowUp followUp() {
        return of(
                FollowUp.class,
                "id",
                "tl-1",
                "kelas",
                Classification.ORDINARY,
                "hasil",
                ref("konawe-selatan-2018#r1"),
                "penanggung_jawab",
                List.of(of(Party.class, "lembaga", ref("kemendagri"))),
                "riwayat",
                List.of(
                        of(Progress.class, "tanggal", new Day(2018, 4, 20), "status", ProgressStatus.NOT_STARTED),
                        of(
                                Progress.class,
                                "tanggal",
                                new Day(2018, 5, 20),
                                "status",
                                ProgressStatus.IN_PROGRESS,
                                "uraian",
                                "Dua belas kecamatan selesai dipetakan.",
                                "bukti",
                                List.of("Berita acara 5/2018"),
                                "rapat",
                                ref("rakornas-2018"))));
    }
}
