package id.rakor.model.settings;

import id.rakor.model.value.Key;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The papers that can be made of a meeting. */
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
    /** The papers of a meeting that was held and its photos, in one document, for those who ask for account of it. */
    @Key("pertanggungjawaban")
    ACCOUNTABILITY,
    /** What participants take home, as one document. */
    @Key("berkas")
    BUNDLE;

    /** The kinds that a build makes where an office names none; the others are made when they are asked for. */
    public static final Set<PaperKind> USUAL =
            Collections.unmodifiableSet(EnumSet.of(SUMMARY, BRIEF, MINUTES, MATRIX, BUNDLE));
}
