package id.rakor.model.settings;

import id.rakor.model.value.Key;

/** The sheet that papers are printed on, upright. */
public enum PaperSize {
    /** ISO 216, 210 by 297 mm. */
    @Key("a4")
    A4(210, 297),
    /** Folio as Indonesian offices use it, 215 by 330 mm. */
    @Key("f4")
    F4(215, 330);

    private final int width;
    private final int height;

    PaperSize(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** In millimetres. */
    public int width() {
        return width;
    }

    /** In millimetres. */
    public int height() {
        return height;
    }
}
