package id.rakor.yaml.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** The lines of a value that was written as a block, without their indentation. */
final class BlockLines {
    private BlockLines() {}

    /**
     * The sign, then the lines; empty when it is not a block, or one that is better written otherwise.
     *
     * @param raw the value as it stands in the file
     */
    static List<String> of(ScalarEvent scalar, String raw) {
        boolean block = Comments.isBlock(scalar);
        if (!block
                || scalar.getValue().isBlank()
                || !scalar.getValue().codePoints().allMatch(BlockLines::isPlain)) {
            return List.of();
        }
        return scalar.getScalarStyle() == ScalarStyle.LITERAL ? literal(scalar.getValue()) : folded(raw);
    }

    private static boolean isPlain(int c) {
        return c == '\n' || c == '\t' || (c >= ' ' && c != 0x85 && c != 0x2028 && c != 0x2029 && c != 0xFEFF);
    }

    private static List<String> literal(String text) {
        int size = text.length();
        while (text.charAt(size - 1) == '\n') {
            size--;
        }
        int ends = text.length() - size;
        List<String> lines =
                new ArrayList<>(Arrays.asList(text.substring(0, size).split("\n", -1)));
        String first =
                lines.stream().filter(line -> !line.isEmpty()).findFirst().orElseThrow();
        if (first.startsWith("\t")) {
            return List.of();
        }
        for (int i = 1; i < ends; i++) {
            lines.add("");
        }
        lines.add(0, "|" + (first.startsWith(" ") ? "2" : "") + (ends == 0 ? "-" : ends == 1 ? "" : "+"));
        return lines;
    }

    private static List<String> folded(String raw) {
        List<String> lines = new ArrayList<>(raw.lines().toList());
        String sign = lines.remove(0).replaceFirst("\\s.*", "");
        while (lines.get(lines.size() - 1).isBlank()) {
            lines.remove(lines.size() - 1);
        }
        String first =
                lines.stream().filter(line -> !line.isBlank()).findFirst().orElseThrow();
        int indent = first.length() - first.replaceFirst("^ +", "").length();
        if (!sign.matches(">-?") || first.startsWith("\t", indent)) {
            return List.of();
        }
        lines.replaceAll(line -> line.length() <= indent ? "" : line.substring(indent));
        lines.add(0, sign);
        return lines;
    }
}
