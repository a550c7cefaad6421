package id.rakor.pdf.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rakor.pdf.PaperJudge;
import id.rakor.pdf.StructureText;
import id.rakor.pdf.sheet.Artifact;
import id.rakor.pdf.sheet.Booklet;
import id.rakor.pdf.sheet.Ink;
import id.rakor.pdf.sheet.Leaf;
import id.rakor.pdf.sheet.Mark;
import id.rakor.pdf.sheet.Owner;
import id.rakor.pdf.sheet.Role;
import id.rakor.pdf.sheet.Standard;
import id.rakor.pdf.sheet.Tag;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PressTest {
    private static byte[] sample(Standard standard) {
        return Press.print(Sample.booklet(), Sample.imprint(), standard);
    }

    private static byte[] page(Tag root, Mark... marks) {
        return Press.print(
                new Booklet(root, List.of(new Leaf(595, 842, List.of(marks))), List.of()),
                Sample.imprint(),
                Standard.PDFA_3A);
    }

    private static Mark text(Owner owner, String words) {
        return new Mark.Text(owner, Sample.SANS, 11, Ink.BLACK, 70, 100, words, 0);
    }

    @Test
    void a_paper_with_everything_keeps_the_standards_of_archives_and_of_access() {
        assertThat(PaperJudge.faults(sample(Standard.PDFA_3A))).isEmpty();
    }

    @Test
    void the_same_paper_keeps_those_of_pdf_2_and_is_well_tagged() {
        byte[] paper = sample(Standard.PDFA_4F);
        assertThat(new String(paper, 0, 8, StandardCharsets.US_ASCII)).isEqualTo("%PDF-2.0");
        for (PDFAFlavour flavour : List.of(
                PDFAFlavour.PDFA_4_F,
                PDFAFlavour.PDFUA_2,
                PDFAFlavour.WTPDF_1_0_ACCESSIBILITY,
                PDFAFlavour.WTPDF_1_0_REUSE)) {
            assertThat(PaperJudge.faults(paper, flavour)).as(flavour.toString()).isEmpty();
        }
    }

    @Test
    void the_judge_reports_a_figure_without_a_text_and_a_heading_left_out() {
        Tag root = Tag.document("id-ID");
        Mark figure = Mark.Shape.tint(root.child(Role.FIGURE), 70, 70, 20, 20, Ink.BLACK);
        assertThat(PaperJudge.faults(page(root, figure))).anyMatch(fault -> fault.contains("7.3-1"));
        Tag other = Tag.document("id-ID");
        Mark one = text(other.child(Role.H1), "Satu");
        Mark three = text(other.child(Role.H3), "Tiga");
        assertThat(PaperJudge.faults(page(other, one, three))).anyMatch(fault -> fault.contains("7.4.2-1"));
    }

    @Test
    void the_judge_reports_a_paper_that_claims_another_part() {
        byte[] paper = sample(Standard.PDFA_3A);
        int at = new String(paper, StandardCharsets.ISO_8859_1).indexOf("<pdfaid:part>3");
        paper[at + 13] = '2';
        assertThat(PaperJudge.faults(paper)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_same_booklet_gives_the_same_bytes(Standard standard) {
        byte[] first = sample(standard);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Arrays.equals(sample(standard), first)).isTrue();
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void threads_do_not_disturb_each_other() throws Exception {
        byte[] first = sample(Standard.PDFA_3A);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<byte[]>> papers = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                papers.add(threads.submit(() -> sample(Standard.PDFA_3A)));
            }
            for (Future<byte[]> paper : papers) {
                assertThat(Arrays.equals(paper.get(), first)).isTrue();
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void another_text_has_another_identifier() throws Exception {
        assertThat(identifier(paragraph("Satu")))
                .isEqualTo(identifier(paragraph("Satu")))
                .isNotEqualTo(identifier(paragraph("Dua")));
    }

    private static byte[] paragraph(String words) {
        Tag root = Tag.document("id-ID");
        return page(root, text(root.child(Role.P), words));
    }

    private static String identifier(byte[] paper) throws Exception {
        try (PDDocument document = Loader.loadPDF(paper)) {
            return document.getDocument().getDocumentID().toString();
        }
    }

    @Test
    void spaces_stretch_and_pairs_move_without_a_letter_lost() {
        Tag root = Tag.document("id-ID");
        Tag p = root.child(Role.P);
        Mark wide = new Mark.Text(p, Sample.SANS, 11, Ink.BLACK, 70, 100, "AV AWAL  dan To", 30);
        assertThat(StructureText.tree(page(root, wide))).contains("P \"AV AWAL  dan To\"");
    }

    @Test
    void characters_that_share_a_glyph_are_read_apart() {
        Tag root = Tag.document("id-ID");
        Mark mark = text(root.child(Role.P), "a\u00a0b c\u00add-e\u2010f");
        assertThat(StructureText.tree(page(root, mark))).contains("a\u00a0b c\u00add-e\u2010f");
    }

    @Test
    void what_nobody_could_read_is_refused() {
        Tag root = Tag.document("id-ID");
        Tag p = root.child(Role.P);
        assertThatThrownBy(() -> page(root, text(p, "\u2713"))).hasMessageContaining("U+2713");
        Tag stranger = Tag.document("id-ID").child(Role.P);
        assertThatThrownBy(() -> page(root, text(stranger, "x"))).isInstanceOf(IllegalArgumentException.class);
        Tag link = root.child(Role.LINK);
        Mark nowhere = new Mark.Area(link, 0, 0, 1, 1, "#nowhere", "x");
        assertThatThrownBy(() -> page(root, nowhere)).hasMessageContaining("nowhere");
        Tag branch = root.child(Role.P);
        branch.child(Role.SPAN);
        assertThatThrownBy(() -> page(root, text(branch, "x"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void empty_texts_and_shapes_without_ink_leave_no_trace() {
        Tag root = Tag.document("id-ID");
        Tag p = root.child(Role.P);
        Mark nothing = new Mark.Shape(Artifact.LAYOUT, List.of(new Mark.Step.Move(0, 0)), null, null, 0, 0);
        byte[] paper = page(root, text(p, ""), nothing, text(p, "ada"));
        assertThat(StructureText.pages(paper)).containsExactly("ada");
    }

    @Test
    void the_record_is_inside_as_the_source() throws Exception {
        try (PDDocument document = Loader.loadPDF(sample(Standard.PDFA_3A))) {
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            var file = new PDComplexFileSpecification(
                    (COSDictionary) catalog.getCOSArray(COSName.AF).getObject(0));
            assertThat(file.getFilename()).isEqualTo("rapat.yaml");
            assertThat(file.getCOSObject().getNameAsString(COSName.getPDFName("AFRelationship")))
                    .isEqualTo("Source");
            assertThat(file.getEmbeddedFile().getSubtype()).isEqualTo("application/yaml");
            assertThat(new String(file.getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8))
                    .isEqualTo("judul: Contoh\n");
        }
    }

    @Test
    void metadata_and_information_say_the_same() throws Exception {
        byte[] paper = sample(Standard.PDFA_3A);
        try (PDDocument document = Loader.loadPDF(paper)) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Contoh <naskah> & lambang");
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo("2026-03-04T00:00:00Z");
            String xmp = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(xmp).contains("Contoh &lt;naskah&gt; &amp; lambang").contains("2026-03-04T00:00:00Z");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("id-ID");
        }
    }
}
