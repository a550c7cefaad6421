package id.rakor.model.meeting;

import id.rakor.model.law.Election;
import id.rakor.model.party.Level;
import id.rakor.model.place.Region;
import id.rakor.model.place.Venue;
import id.rakor.model.result.ConflictCase;
import id.rakor.model.result.PotentialConflict;
import id.rakor.model.result.Result;
import id.rakor.model.result.Statement;
import id.rakor.model.result.Theme;
import id.rakor.model.source.Entity;
import id.rakor.model.source.Meta;
import id.rakor.model.source.Pointed;
import id.rakor.model.value.Beside;
import id.rakor.model.value.Classification;
import id.rakor.model.value.Id;
import id.rakor.model.value.Identity;
import id.rakor.model.value.Inline;
import id.rakor.model.value.Key;
import id.rakor.model.value.Prose;
import id.rakor.model.value.Quantity;
import id.rakor.model.value.Ref;
import java.util.List;

/**
 * A meeting: planned, held or called off. It is restricted unless it says otherwise.
 *
 * @param id its id
 * @param formerIds ids it had before
 * @param title its title
 * @param kinds what kind of meeting it is
 * @param level how far it reaches, or null
 * @param status whether it took place
 * @param origin where the record comes from
 * @param series which of a series it is, or null
 * @param timing when, or null
 * @param venues where
 * @param mode how people meet, or null
 * @param organiserRegion the region whose meeting it is, or null
 * @param coverage regions it is about
 * @param organisers who holds it
 * @param banner its slogan, or null
 * @param themes subjects
 * @param aims aims, in our own words
 * @param expected what is hoped to come of it, in our own words
 * @param bases what it rests on
 * @param elections elections it concerns
 * @param programme its programme
 * @param invitees who is asked to come
 * @param attendance who was there
 * @param groups groups that were there
 * @param participants how many were there, or null
 * @param statements what was said
 * @param figures numbers that were named
 * @param potentials conflicts warned of
 * @param conflicts conflict cases met
 * @param announcedResults how many results were announced, or null
 * @param results what it ended with
 * @param agreements what was signed
 * @param documents its papers
 * @param budget what it costs, or null
 * @param related earlier meetings it looks back to
 * @param summary its summary in our own words, or null
 * @param minutes its minutes, or null
 * @param meta class, sources, notes
 */
public record Meeting(
        @Identity Id id,
        @Key("id_lama") List<String> formerIds,
        @Key(value = "judul", required = true) String title,
        @Key(value = "jenis", required = true) List<MeetingKind> kinds,
        @Key("tingkat") Level level,
        @Key(value = "status", required = true) MeetingStatus status,
        @Key(value = "asal", required = true) Origin origin,
        @Key("seri") SeriesEdition series,
        @Key("waktu") Timing timing,
        @Key("tempat") List<Venue> venues,
        @Key("mode") Mode mode,
        @Key("wilayah_penyelenggara") Ref<Region> organiserRegion,
        @Key("wilayah_cakupan") List<Ref<Region>> coverage,
        @Key("penyelenggara") List<Organiser> organisers,
        @Key("tema_acara") Banner banner,
        @Key("tema") List<Ref<Theme>> themes,
        @Key("tujuan") List<String> aims,
        @Key("hasil_diharapkan") List<String> expected,
        @Key("dasar") List<Basis> bases,
        @Key("pemilihan") List<Ref<Election>> elections,
        @Key("acara") List<Session> programme,
        @Key("undangan") List<Invitee> invitees,
        @Key("hadir") List<Attendance> attendance,
        @Key("kelompok_peserta") List<ParticipantGroup> groups,
        @Key("jumlah_peserta") Quantity participants,
        @Key("pernyataan") List<Statement> statements,
        @Key("angka") List<Figure> figures,
        @Key("potensi_konflik") List<PotentialConflict> potentials,
        @Key("konflik") List<Ref<ConflictCase>> conflicts,
        @Key("jumlah_hasil_disebut") Integer announcedResults,
        @Key("hasil") List<Result> results,
        @Key("kesepakatan") List<Agreement> agreements,
        @Key("dokumen") List<Document> documents,
        @Key("anggaran") Budget budget,
        @Key("rapat_terkait") List<RelatedMeeting> related,
        @Key("ringkasan") @Beside("ringkasan.md") Prose summary,
        @Key("notula") @Beside("notula.md") Prose minutes,
        @Inline Meta meta)
        implements Entity, Pointed.Meeting {
    /** Restricted unless it says otherwise. */
    @Override
    public Classification defaultClass() {
        return Classification.RESTRICTED;
    }
}
