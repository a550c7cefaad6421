package id.rakor.view.paper;

/**
 * How much a paper of few pages may show: the less, the oftener it was tried and did not fit.
 *
 * @param tries how often it did not fit; from 0
 */
record Room(int tries) {
    private static final int[] ROWS = {200, 16, 11, 8, 6, 4, 3, 2};
    private static final int[] PARAGRAPHS = {9, 3, 2, 1, 1, 1, 0, 0};

    /** How many rows a table may have. */
    int rows() {
        return ROWS[Math.min(tries, ROWS.length - 1)];
    }

    /** How many rows a table of less weight may have. */
    int fewer() {
        return tries == 0 ? ROWS[0] : Math.max(2, rows() * 2 / 3);
    }

    /** How many paragraphs of prose. */
    int paragraphs() {
        return PARAGRAPHS[Math.min(tries, PARAGRAPHS.length - 1)];
    }
}
