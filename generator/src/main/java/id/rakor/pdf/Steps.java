package id.rakor.pdf;

/** Somebody who watches papers being made. */
@FunctionalInterface
public interface Steps {
    /** Nobody. */
    Steps NONE = (done, all) -> {};

    /**
     * The papers of one more subject are made. Called from all threads.
     *
     * @param done of how many the papers are made
     * @param all of how many papers are asked for
     */
    void step(int done, int all);
}
