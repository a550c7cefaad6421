package id.rakor.edit.press.fact;

import id.rakor.model.value.Key;

/** What a report tells that can be recorded, in the order in which it is confirmed. */
public enum FactKind {
    /** A meeting that is recorded already and may be the one that the report tells of. */
    @Key("rapat-tercatat")
    RECORDED(Group.MEETING),
    @Key("judul")
    TITLE(Group.MEETING),
    @Key("jenis")
    KIND(Group.MEETING),
    @Key("tanggal")
    DAY(Group.MEETING),
    @Key("pukul")
    HOUR(Group.MEETING),
    @Key("tempat")
    VENUE(Group.MEETING),
    @Key("wilayah-tempat")
    VENUE_REGION(Group.MEETING),
    @Key("cara")
    MODE(Group.MEETING),
    @Key("penyelenggara")
    ORGANISER(Group.MEETING),
    @Key("wilayah")
    REGION(Group.MEETING),
    @Key("tema-acara")
    BANNER(Group.MEETING),
    @Key("tujuan")
    AIM(Group.MEETING),
    @Key("orang")
    PERSON(Group.PEOPLE),
    @Key("kelompok")
    GROUP(Group.PEOPLE),
    @Key("lembaga")
    BODY(Group.BODIES),
    @Key("regulasi")
    REGULATION(Group.LAW),
    @Key("peserta")
    PARTICIPANTS(Group.FIGURES),
    @Key("angka")
    FIGURE(Group.FIGURES),
    @Key("pernyataan")
    STATEMENT(Group.STATEMENTS),
    @Key("jumlah-hasil")
    RESULT_COUNT(Group.RESULTS),
    @Key("hasil")
    RESULT(Group.RESULTS),
    @Key("judul-berita")
    HEADLINE(Group.SOURCE),
    @Key("penerbit")
    PUBLISHER(Group.SOURCE),
    @Key("terbit")
    PUBLISHED(Group.SOURCE),
    @Key("alamat")
    ADDRESS(Group.SOURCE),
    @Key("pewarta")
    REPORTER(Group.SOURCE),
    @Key("editor")
    EDITOR(Group.SOURCE);

    /** What is confirmed together. */
    public enum Group {
        @Key("rapat")
        MEETING,
        @Key("orang")
        PEOPLE,
        @Key("lembaga")
        BODIES,
        @Key("regulasi")
        LAW,
        @Key("angka")
        FIGURES,
        @Key("pernyataan")
        STATEMENTS,
        @Key("hasil")
        RESULTS,
        @Key("sumber")
        SOURCE
    }

    private final Group group;

    FactKind(Group group) {
        this.group = group;
    }

    /** Whether it is written in a person's own words, and no more than its place is found. */
    public boolean isTold() {
        return this == AIM || this == STATEMENT || this == RESULT;
    }

    /** What it is confirmed with. */
    public Group group() {
        return group;
    }
}
