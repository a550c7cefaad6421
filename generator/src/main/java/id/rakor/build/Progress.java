package id.rakor.build;

/** Somebody who watches a build. */
public interface Progress {
    /** Nobody. */
    Progress NONE = new Progress() {
        @Override
        public void begin(Phase phase) {}

        @Override
        public void end() {}
    };

    /** A phase begins. */
    void begin(Phase phase);

    /**
     * A part of a phase is done; told of phases whose parts are counted, from all threads.
     *
     * @param done how many parts are done
     * @param all how many there are
     */
    default void step(int done, int all) {}

    /** The last phase is over. */
    void end();
}
