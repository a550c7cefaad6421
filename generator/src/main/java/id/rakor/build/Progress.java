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

    /** The last phase is over. */
    void end();
}
