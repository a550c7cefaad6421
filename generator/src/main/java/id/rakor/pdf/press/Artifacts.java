package id.rakor.pdf.press;

import id.rakor.pdf.sheet.Artifact;

/** How a sequence of marks begins that is not read aloud (ISO 32000-1, table 330). */
final class Artifacts {
    private Artifacts() {}

    static String begin(Artifact artifact) {
        return switch (artifact) {
            case LAYOUT -> "/Artifact<</Type/Layout>>BDC";
            case BACKGROUND -> "/Artifact<</Type/Background>>BDC";
            case HEAD -> "/Artifact<</Type/Pagination/Subtype/Header/Attached[/Top]>>BDC";
            case FOOT -> "/Artifact<</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>BDC";
        };
    }
}
