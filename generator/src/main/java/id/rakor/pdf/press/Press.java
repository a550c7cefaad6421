package id.rakor.pdf.press;

import id.rakor.pdf.sheet.Booklet;
import id.rakor.pdf.sheet.Imprint;
import id.rakor.pdf.sheet.Standard;

/**
 * Prints a paper: writes what is laid out as a tagged PDF file. Same input, same bytes. All threads may use one.
 *
 * <p>It does not measure, break or judge.
 */
public final class Press {
    private Press() {}

    /** The file of a paper. */
    public static byte[] print(Booklet booklet, Imprint imprint, Standard standard) {
        throw new UnsupportedOperationException();
    }
}
