package id.rakor.manual;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The list of the manual that says where each sentence of a source is kept, as it is written. */
record SentenceList(List<Seed> seeds) {
    private static final Pattern HEAD = Pattern.compile("## (\\d{3}) (rapat:[a-z0-9-]+)");
    private static final Pattern COUNTS = Pattern.compile("Kalimat tiap alinea: ([\\d ]+)");
    private static final Pattern ROW = Pattern.compile("\\| p(\\d+)(?:–p(\\d+))?(?: k(\\d+))? \\| (.+?) \\| (.*)\\|");
    private static final Pattern POINTER = Pattern.compile("`([^`]+)`");

    /**
     * The sentences of one source.
     *
     * @param name what the list calls it
     * @param meeting the meeting it tells of, {@code "rapat:<id>"}
     * @param counts how many sentences each paragraph has; 0 for what is no content
     * @param rows its rows
     */
    record Seed(String name, String meeting, List<Integer> counts, List<Row> rows) {

        /** The numbers that its rows should carry, in order. */
        List<String> expected() {
            List<String> numbers = new ArrayList<>();
            for (int p = 1; p <= counts.size(); p++) {
                int count = counts.get(p - 1);
                if (count == 0) {
                    numbers.add(p + " 0");
                }
                for (int k = 1; k <= count; k++) {
                    numbers.add(p + " " + k);
                }
            }
            return numbers;
        }

        /** The numbers that they do carry; a row of several paragraphs counts for each of them. */
        List<String> listed() {
            List<String> numbers = new ArrayList<>();
            for (Row row : rows) {
                for (int p = row.from(); p <= row.until(); p++) {
                    numbers.add(p + " " + row.sentence());
                }
            }
            return numbers;
        }
    }

    /**
     * One row.
     *
     * @param from its paragraph, or the first of several
     * @param until the last of them
     * @param sentence the sentence in the paragraph, or 0 when the whole of it is no content
     * @param says what it says
     * @param pointers where that is kept
     */
    record Row(int from, int until, int sentence, String says, List<String> pointers) {}

    static SentenceList read(String page) {
        List<Seed> seeds = new ArrayList<>();
        for (String line : page.split("\n")) {
            Matcher head = HEAD.matcher(line);
            Matcher counts = COUNTS.matcher(line);
            if (head.matches()) {
                seeds.add(new Seed(head.group(1), head.group(2), new ArrayList<>(), new ArrayList<>()));
            } else if (counts.matches()) {
                Arrays.stream(counts.group(1).split(" "))
                        .map(Integer::valueOf)
                        .forEach(last(seeds).counts()::add);
            } else if (line.startsWith("| p")) {
                last(seeds).rows().add(row(line));
            }
        }
        return new SentenceList(seeds);
    }

    private static Row row(String line) {
        Matcher row = ROW.matcher(line);
        if (!row.matches()) {
            throw new AssertionError("not of the form of a row: " + line);
        }
        int from = Integer.parseInt(row.group(1));
        int until = row.group(2) == null ? from : Integer.parseInt(row.group(2));
        int sentence = row.group(3) == null ? 0 : Integer.parseInt(row.group(3));
        List<String> pointers =
                POINTER.matcher(row.group(5)).results().map(m -> m.group(1)).toList();
        return new Row(from, until, sentence, row.group(4), pointers);
    }

    private static Seed last(List<Seed> seeds) {
        return seeds.get(seeds.size() - 1);
    }
}
