package id.rakor.edit.reply;

import id.rakor.model.value.Key;

/** The columns of a reply form: first what is asked, then what is answered, then what finds the result again. */
enum ReplyColumn {
    @Key("rapat")
    MEETING(24, false),
    @Key("teks")
    TEXT(36, false),
    @Key("tenggat")
    DUE(14, false),
    @Key("keadaan")
    STANDING(26, false),
    @Key("status")
    STATUS(18, true),
    @Key("tanggal")
    DATE(15, true),
    @Key("uraian")
    DONE(34, true),
    @Key("hambatan")
    OBSTACLES(24, true),
    @Key("capaian")
    AMOUNT(9, true),
    @Key("satuan")
    UNIT(11, true),
    @Key("bukti")
    EVIDENCE(24, true),
    @Key("kode")
    CODE(20, false);

    private final int width;
    private final boolean answer;

    ReplyColumn(int width, boolean answer) {
        this.width = width;
        this.answer = answer;
    }

    /** Its width in characters. */
    int width() {
        return width;
    }

    /** Whether it is filled by who answers. */
    boolean isAnswer() {
        return answer;
    }

    /** Whether an answer needs it. */
    boolean isRequired() {
        return this == STATUS || this == DATE;
    }
}
