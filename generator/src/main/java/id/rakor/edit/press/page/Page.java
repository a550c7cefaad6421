package id.rakor.edit.press.page;

import id.rakor.finding.Finding;
import java.util.List;

/**
 * A report without the residue of the page it stood on.
 *
 * @param file the name of its file
 * @param lines its paragraphs, the title not among them
 * @param imprint what the page says of itself
 * @param dropped how many lines of residue were left out
 * @param findings what is wrong with the file, and what is worth knowing
 */
public record Page(String file, List<Line> lines, Imprint imprint, int dropped, List<Finding> findings) {
    public Page {
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
    }

    /**
     * A paragraph.
     *
     * @param number which of the file it is, from 1: the line of a text, the paragraph of a page
     * @param text its text
     * @param item whether it is an item of a list
     */
    public record Line(int number, String text, boolean item) {}

    /**
     * What a page says of itself; what it does not say is empty.
     *
     * @param title its title
     * @param publisher who published it
     * @param published when, as written
     * @param address its address on the web
     * @param reporters who reported
     * @param editors who edited
     * @param year the year in its foot
     */
    public record Imprint(
            String title,
            String publisher,
            String published,
            String address,
            List<String> reporters,
            List<String> editors,
            String year) {
        public Imprint {
            reporters = List.copyOf(reporters);
            editors = List.copyOf(editors);
        }
    }
}
