package id.rakor.view.paper;

/**
 * How much a paper of few pages may show: the less, the oftener it was tried and did not fit.
 *
 * @param tries how often it did not fit; from 0
 */
record Room(int tries) {
    private static final int AMPLE = 1;
    private static final int SCARCE = 4;
    private static final int ALL = 1000;
    private static final int[] ROWS = {ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, 16, 13, 11, 10, 9, 8, 6, 4};
    private static final int[] FEWER = {ALL, 8, 6, 5, 4, 3, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    private static final int[] PARAGRAPHS = {9, 9, 4, 3, 3, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1};
    private static final int[] NAMES = {ALL, ALL, ALL, ALL, ALL, ALL, ALL, 24, 20, 18, 16, 14, 12, 10, 9, 8, 6};

    /** How many rows a table may have. */
    int rows() {
        return at(ROWS);
    }

    /** How many entries a list of less weight may have. */
    int fewer() {
        return at(FEWER);
    }

    /** How many names a row of names may have. */
    int names() {
        return at(NAMES);
    }

    /** How many paragraphs of prose. */
    int paragraphs() {
        return at(PARAGRAPHS);
    }

    /** Whether there is room for what another paper tells in full. */
    boolean isAmple() {
        return tries <= AMPLE;
    }

    /** Whether only what matters most has room. */
    boolean isScarce() {
        return tries > SCARCE;
    }

    private int at(int[] steps) {
        return steps[Math.min(tries, steps.length - 1)];
    }
}
