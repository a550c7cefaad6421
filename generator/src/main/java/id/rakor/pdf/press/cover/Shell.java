package id.rakor.pdf.press.cover;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfFileSpecification;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import id.rakor.pdf.sheet.Imprint;
import id.rakor.pdf.sheet.Standard;
import java.io.IOException;

/** What lies around the pages: language, colours, metadata, embedded files. */
public final class Shell {
    /** How hard streams are pressed together: more gains a hundredth of the size and costs a fifth of the time. */
    public static final int COMPRESSION = 5;

    private final PdfWriter writer;
    private final Imprint imprint;
    private final Standard standard;
    private final Metadata metadata;

    public Shell(PdfWriter writer, Imprint imprint, Standard standard) {
        this.writer = writer;
        this.imprint = imprint;
        this.standard = standard;
        this.metadata = new Metadata(imprint, standard);
    }

    /** Before the writer is opened. */
    public void prepare(boolean outlined) {
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setFullCompression();
        writer.setCompressionLevel(COMPRESSION);
        writer.setTagged();
        writer.setTabs(PdfName.S);
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        writer.setViewerPreferences(outlined ? PdfWriter.PageModeUseOutlines : PdfWriter.PageModeUseNone);
    }

    /** Before the writer is closed. */
    public void finish() throws IOException {
        PdfDictionary catalog = writer.getExtraCatalog();
        catalog.put(PdfName.LANG, new PdfString(imprint.language()));
        catalog.put(new PdfName("OutputIntents"), new PdfArray(intent()));
        if (!imprint.attachments().isEmpty()) {
            PdfArray files = new PdfArray();
            for (Imprint.Attachment attachment : imprint.attachments()) {
                files.add(embed(attachment).getReference());
            }
            catalog.put(new PdfName("AF"), files);
        }
        if (standard == Standard.PDFA_4F) {
            catalog.put(new PdfName("PieceInfo"), pieces());
        }
        metadata.inform(writer.getInfo());
        writer.setXmpMetadata(metadata.xmp());
    }

    private PdfDictionary intent() throws IOException {
        PdfStream profile = new PdfStream(SrgbProfile.bytes());
        profile.put(PdfName.N, new PdfNumber(3));
        profile.flateCompress(COMPRESSION);
        PdfDictionary intent = new PdfDictionary(new PdfName("OutputIntent"));
        intent.put(PdfName.S, new PdfName("GTS_PDFA1"));
        intent.put(new PdfName("OutputConditionIdentifier"), new PdfString("sRGB"));
        intent.put(new PdfName("Info"), new PdfString("sRGB"));
        intent.put(new PdfName("DestOutputProfile"), writer.addToBody(profile).getIndirectReference());
        return intent;
    }

    private PdfFileSpecification embed(Imprint.Attachment attachment) throws IOException {
        PdfDictionary parameters = new PdfDictionary();
        parameters.put(PdfName.MODDATE, metadata.date());
        PdfFileSpecification file = PdfFileSpecification.fileEmbedded(
                writer, null, attachment.name(), attachment.bytes(), attachment.type(), parameters, COMPRESSION);
        file.put(new PdfName("AFRelationship"), new PdfName("Source"));
        file.addDescription(attachment.description(), true);
        writer.addFileAttachment(attachment.name(), file);
        return file;
    }

    /** PDF/A-4 allows a date in the document information only beside a piece of a program's own. */
    private PdfDictionary pieces() {
        PdfDictionary own = new PdfDictionary();
        own.put(new PdfName("LastModified"), metadata.date());
        PdfDictionary pieces = new PdfDictionary();
        pieces.put(new PdfName("Rakor"), own);
        return pieces;
    }
}
