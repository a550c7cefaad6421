package id.rakor.report;

import id.rakor.finding.Severity;
import id.rakor.text.Words;
import java.util.ArrayList;
import java.util.List;

/** Findings as a person reads them in a terminal. */
final class ConsoleText {
    private static final int LONGEST_NAME = 400;
    private static final String INDENT = "    ";
    private static final String DIM = "2";
    private static final String BOLD = "1";

    private final Words words;
    private final boolean colour;

    ConsoleText(Words words, boolean colour) {
        this.words = words;
        this.colour = colour;
    }

    String of(List<Worded> findings) {
        StringBuilder out = new StringBuilder();
        for (Worded finding : findings) {
            addHead(out, finding);
            addExcerpt(out, finding);
            addLines(out, finding);
            out.append('\n');
        }
        return out.append(count(findings)).append('\n').toString();
    }

    private void addHead(StringBuilder out, Worded finding) {
        String place = Harmless.inOneLine(finding.finding().place().name(), LONGEST_NAME);
        if (finding.line() > 0) {
            place += ":" + finding.line();
            place += finding.column() > 0 ? ":" + finding.column() : "";
        }
        place += finding.finding().place().isProgram() ? " " + words.text("laporan.bawaan") : "";
        String weight = words.text("laporan.berat." + Worded.name(finding.severity()));
        String kind = weight + " " + finding.finding().code().id();
        out.append(place.isEmpty() ? "" : painted(BOLD, place) + ": ");
        out.append(painted(colourOf(finding.severity()), kind)).append(": ");
        out.append(painted(BOLD, finding.title())).append('\n');
    }

    private void addExcerpt(StringBuilder out, Worded finding) {
        if (finding.spot().line() == 0 || finding.spot().excerpt().isBlank()) {
            return;
        }
        Excerpt excerpt = Excerpt.of(finding.spot());
        String number = Integer.toString(finding.spot().line());
        out.append(INDENT)
                .append(painted(DIM, number + " | "))
                .append(excerpt.line())
                .append('\n');
        if (!excerpt.marks().isEmpty()) {
            out.append(INDENT).append(painted(DIM, " ".repeat(number.length()) + " | "));
            out.append(painted(colourOf(finding.severity()), excerpt.marks().stripTrailing()))
                    .append('\n');
        }
    }

    private void addLines(StringBuilder out, Worded finding) {
        List<String> labels = List.of(
                words.text("laporan.dilihat"), words.text("laporan.diharapkan"), words.text("laporan.perbaikan"));
        List<String> texts = List.of(finding.seen(), finding.expected(), finding.mend());
        int widest = labels.stream().mapToInt(Width::of).max().orElse(0);
        for (int i = 0; i < labels.size(); i++) {
            if (!texts.get(i).isEmpty()) {
                String gap = " ".repeat(widest - Width.of(labels.get(i)));
                out.append(INDENT).append(painted(DIM, labels.get(i) + gap)).append("  ");
                out.append(texts.get(i)).append('\n');
            }
        }
        String near = finding.finding().near();
        if (!near.isEmpty()) {
            String name = Harmless.inOneLine(near, LONGEST_NAME);
            out.append(INDENT).append(words.text("laporan.mirip", name)).append('\n');
        }
    }

    private String count(List<Worded> findings) {
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long many = findings.stream().filter(f -> f.severity() == severity).count();
            if (many > 0) {
                counts.add(words.text("laporan.jumlah." + Worded.name(severity), many));
            }
        }
        long files = findings.stream()
                .map(f -> f.finding().place().file())
                .filter(file -> !file.isEmpty())
                .distinct()
                .count();
        String row = words.list(counts);
        return files == 0 ? words.text("laporan.jumlah", row) : words.text("laporan.jumlah_berkas", row, files);
    }

    private static String colourOf(Severity severity) {
        return switch (severity) {
            case ERROR -> "1;31";
            case WARNING -> "1;33";
            case NOTE -> "1;36";
        };
    }

    private String painted(String code, String text) {
        return colour ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
