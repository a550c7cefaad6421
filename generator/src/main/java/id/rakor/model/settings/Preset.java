package id.rakor.model.settings;

import id.rakor.model.value.Key;

/**
 * What papers look like where an office sets nothing. The values are choices of these presets after what offices do;
 * of the rules only the regional forms of signature are read from one (Pasal 44 of Permendagri 1/2023).
 */
public enum Preset {
    /** A4, Liberation Sans 11. */
    @Key("nasional")
    NATIONAL(PaperSize.A4, 11, SigningStyle.NATIONAL),
    /** F4, Liberation Sans 12, signatures of regional officials. */
    @Key("daerah")
    REGIONAL(PaperSize.F4, 12, SigningStyle.REGIONAL);

    private final PaperSize size;
    private final float points;
    private final SigningStyle signing;

    Preset(PaperSize size, float points, SigningStyle signing) {
        this.size = size;
        this.points = points;
        this.signing = signing;
    }

    /** The size of paper. */
    public PaperSize size() {
        return size;
    }

    float points() {
        return points;
    }

    SigningStyle signing() {
        return signing;
    }

    Edges edges() {
        return new Edges(25, 20, 25, 30);
    }

    Numbering numbering() {
        return new Numbering("{klasifikasi}/{urut}/{unit}/{bulan}/{tahun}", null, null);
    }

    ClassPrint classPrint() {
        return new ClassPrint(MarkPlace.TOP_AND_BOTTOM, true);
    }
}
