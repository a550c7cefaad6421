package id.rakor.model.decision;

import id.rakor.model.value.Key;
import java.util.EnumSet;
import java.util.Set;

/** What a column of a list may hold, and in which lists. */
public enum ListColumn {
    /** The name of somebody. */
    @Key("nama")
    NAME(ListKind.INVITED, ListKind.PRESENT),
    /** The rank of somebody. */
    @Key("pangkat")
    RANK(ListKind.PRESENT),
    /** The office of somebody. */
    @Key("sebagai")
    OFFICE(ListKind.INVITED, ListKind.PRESENT),
    /** The body that somebody comes from. */
    @Key("lembaga")
    INSTITUTION(ListKind.INVITED, ListKind.PRESENT),
    /** How many are asked to come. */
    @Key("jumlah")
    SEATS(ListKind.INVITED),
    /** Who said that they come. */
    @Key("dikonfirmasi_oleh")
    CONFIRMED_BY(ListKind.INVITED),
    /** For whom somebody came. */
    @Key("mewakili")
    REPRESENTED(ListKind.PRESENT),
    /** What somebody did at the meeting. */
    @Key("peran")
    ROLE(ListKind.PRESENT),
    /** Whether somebody was in the room. */
    @Key("cara")
    MODE(ListKind.PRESENT),
    /** The number of a result. */
    @Key("nomor")
    NUMBER(ListKind.RESULTS),
    /** The kind of a result. */
    @Key("jenis")
    KIND(ListKind.RESULTS),
    /** What a result says. */
    @Key("teks")
    TEXT(ListKind.RESULTS),
    /** Who answers for a result. */
    @Key("penanggung_jawab")
    OWNER(ListKind.RESULTS),
    /** Who helps with it. */
    @Key("pendukung")
    SUPPORTER(ListKind.RESULTS),
    /** By when it is due. */
    @Key("tenggat")
    DEADLINE(ListKind.RESULTS),
    /** What shows that it is done. */
    @Key("indikator")
    INDICATOR(ListKind.RESULTS),
    /** What is to be reached. */
    @Key("target")
    TARGET(ListKind.RESULTS),
    /** Its subject. */
    @Key("tema")
    THEME(ListKind.RESULTS),
    /** Nothing that is recorded. */
    @Key("tidak-dipakai")
    UNUSED(ListKind.INVITED, ListKind.PRESENT, ListKind.RESULTS);

    private final Set<ListKind> lists;

    ListColumn(ListKind first, ListKind... more) {
        this.lists = EnumSet.of(first, more);
    }

    /** Whether a list of that kind may have it. */
    public boolean isIn(ListKind list) {
        return lists.contains(list);
    }
}
