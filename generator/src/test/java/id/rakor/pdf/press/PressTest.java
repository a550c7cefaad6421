package id.rakor.pdf.press;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.pdf.PaperJudge;
import id.rakor.pdf.sheet.Standard;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PressTest {
    @Test
    void a_paper_with_everything_keeps_the_standards_of_archives_and_of_access() {
        byte[] paper = Press.print(Sample.booklet(), Sample.imprint(), Standard.PDFA_3A);
        assertThat(PaperJudge.faults(paper)).isEmpty();
    }

    @Test
    void the_same_paper_keeps_the_standards_of_pdf_2() {
        byte[] paper = Press.print(Sample.booklet(), Sample.imprint(), Standard.PDFA_4F);
        assertThat(PaperJudge.faults(paper, PDFAFlavour.PDFA_4_F)).isEmpty();
        assertThat(PaperJudge.faults(paper, PDFAFlavour.PDFUA_2)).isEmpty();
    }
}
