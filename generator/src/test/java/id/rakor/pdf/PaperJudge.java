package id.rakor.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.TreeSet;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF whether a paper keeps a standard. */
public final class PaperJudge {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PaperJudge() {}

    /** What a paper breaks of PDF/A-3a and PDF/UA-1; empty when it keeps both. */
    public static List<String> faults(byte[] paper) {
        List<String> faults = new java.util.ArrayList<>(faults(paper, PDFAFlavour.PDFA_3_A));
        faults.addAll(faults(paper, PDFAFlavour.PDFUA_1));
        return faults;
    }

    /** What a paper breaks of one standard: clause and message, each once. */
    public static List<String> faults(byte[] paper, PDFAFlavour flavour) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(paper), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            TreeSet<String> faults = new TreeSet<>();
            for (TestAssertion assertion : result.getTestAssertions()) {
                if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                    faults.add(flavour.getId() + " " + assertion.getRuleId().getClause() + "-"
                            + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage() + " "
                            + assertion.getErrorMessage());
                }
            }
            if (faults.isEmpty() && !result.isCompliant()) {
                faults.add(flavour.getId());
            }
            return List.copyOf(faults);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
