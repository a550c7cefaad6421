package id.rakor.build;

import id.rakor.Tree;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Looks for marks in every byte and every name of an output, archives inflated. */
final class Canaries {
    /** The mark of what lies about in a content folder and belongs to no record. */
    static final String STRAY = "zq9999q";

    private static final Pattern MARK = Pattern.compile("zq\\d{4}q");

    private final Set<String> found = new TreeSet<>();
    private int papers;

    private Canaries() {}

    /** The marks found below a folder. */
    static Set<String> in(Path output) throws IOException {
        Canaries canaries = new Canaries();
        for (Path file : Tree.files(output)) {
            canaries.look(output.relativize(file).toString(), Files.readAllBytes(file));
        }
        return canaries.found;
    }

    /** How many papers there are below a folder and in its archives; each was looked into. */
    static int papers(Path output) throws IOException {
        Canaries canaries = new Canaries();
        for (Path file : Tree.files(output)) {
            canaries.look(output.relativize(file).toString(), Files.readAllBytes(file));
        }
        return canaries.papers;
    }

    private void look(String name, byte[] bytes) throws IOException {
        note(name);
        note(new String(bytes, StandardCharsets.ISO_8859_1));
        if (new String(bytes, 0, Math.min(5, bytes.length), StandardCharsets.ISO_8859_1).equals("%PDF-")) {
            lookInto(bytes);
        }
        if (name.endsWith(".zip")) {
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    look(entry.getName(), zip.readAllBytes());
                }
            }
        }
    }

    /** The text of a paper as a reader gets it, and every string and every stream that is in it. */
    private void lookInto(byte[] paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(paper)) {
            papers++;
            note(new PDFTextStripper().getText(document));
            COSDocument raw = document.getDocument();
            for (COSObjectKey key : raw.getXrefTable().keySet()) {
                note(raw.getObjectFromPool(key).getObject());
            }
            note(raw.getTrailer());
        }
    }

    private void note(COSBase value) throws IOException {
        if (value instanceof COSString text) {
            note(text.getString());
        } else if (value instanceof COSName name) {
            note(name.getName());
        } else if (value instanceof COSArray array) {
            for (COSBase item : array) {
                note(item);
            }
        } else if (value instanceof COSDictionary dictionary) {
            for (COSBase item : dictionary.getValues()) {
                note(item);
            }
        }
        if (value instanceof COSStream stream) {
            try (InputStream in = stream.createInputStream()) {
                note(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    private void note(String text) {
        MARK.matcher(text).results().map(MatchResult::group).forEach(found::add);
    }
}
