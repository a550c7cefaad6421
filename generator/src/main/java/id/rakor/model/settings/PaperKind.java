package id.rakor.model.settings;

import id.rakor.model.value.Key;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The papers that can be made: of a meeting, of a body, region or theme, of a series or a year. */
public enum PaperKind {
    /** What a meeting was and what it decided, on one page. */
    @Key("ringkasan")
    SUMMARY,
    /** What participants need before a meeting, on two pages. */
    @Key("bahan")
    BRIEF,
    /** Why and how a meeting is to be held (KAK). */
    @Key("kerangka-acuan")
    TERMS,
    /** The letter of invitation, with the list of those invited. */
    @Key("undangan")
    INVITATION,
    /** The programme of a meeting, day by day. */
    @Key("susunan-acara")
    PROGRAMME,
    /** The attendance list to be signed, a sheet for each day and each way of attending. */
    @Key("daftar-hadir")
    SIGN_IN,
    /** The attendance list as it was recorded. */
    @Key("kehadiran")
    ATTENDANCE,
    /** The minutes of a meeting. */
    @Key("notula")
    MINUTES,
    /** What a meeting decided, signed by its chair. */
    @Key("rumusan-hasil")
    RESULTS,
    /** The agreements of a meeting as records to be signed (berita acara). */
    @Key("kesepakatan")
    AGREEMENTS,
    /** Results with owner, deadline and status, on landscape pages. */
    @Key("matriks")
    MATRIX,
    /** The report on a meeting to those who called for it. */
    @Key("laporan")
    REPORT,
    /** What the press is told of a meeting, made of what everyone may see. */
    @Key("siaran-pers")
    PRESS_RELEASE,
    /** Name tents for the table, folded, one for each guest. */
    @Key("papan-nama")
    NAME_TENTS,
    /** Name cards to be cut out, eight on a sheet. */
    @Key("tanda-pengenal")
    NAME_CARDS,
    /** The papers of a meeting that was held and its photos, in one document, for those who ask for account of it. */
    @Key("pertanggungjawaban")
    ACCOUNTABILITY,
    /** What participants take home, as one document. */
    @Key("berkas")
    BUNDLE,
    /** The same for one participant, with what concerns his or her institution first. */
    @Key("berkas-perorangan")
    PERSONAL_BUNDLE,
    /** What became of all results that concern an institution, on landscape pages. */
    @Key("matriks-lembaga")
    INSTITUTION_MATRIX,
    /** What became of all results that concern a region, on landscape pages. */
    @Key("matriks-wilayah")
    REGION_MATRIX,
    /** The letter that asks an institution to report on what is still open; a memorandum inside the office. */
    @Key("permintaan-laporan")
    REPORT_REQUEST,
    /** All that concerns an institution, as one document, what is still open first. */
    @Key("berkas-lembaga")
    INSTITUTION_BUNDLE,
    /** All that concerns a region, as one document, what is still open first. */
    @Key("berkas-wilayah")
    REGION_BUNDLE,
    /** All that concerns a theme, as one document, what is still open first. */
    @Key("berkas-tema")
    THEME_BUNDLE,
    /** The papers of all meetings of a series, with contents and index. */
    @Key("buku-seri")
    SERIES_BOOK,
    /** The papers of all meetings of a year, with contents and index. */
    @Key("buku-tahun")
    YEAR_BOOK,
    /** The report on one period of an action plan, on landscape pages. */
    @Key("laporan-rencana-aksi")
    PLAN_REPORT,
    /** The papers of an office's meetings of a year as archives list them, on landscape pages. */
    @Key("daftar-arsip")
    ARCHIVE_LIST,
    /** What the head of the office should know, on one page. */
    @Key("lembar-pimpinan")
    HEAD_SHEET,
    /** What is known of a region. */
    @Key("profil-wilayah")
    REGION_PROFILE;

    /** The kinds that a build makes where an office names none; the others are made when they are asked for. */
    public static final Set<PaperKind> USUAL =
            Collections.unmodifiableSet(EnumSet.of(SUMMARY, BRIEF, MINUTES, MATRIX, BUNDLE));
}
