package id.rakor.cli.menu;

/** One thing that the menu offers. */
@FunctionalInterface
interface Errand {
    /** Asks what it needs to know, and does it; or comes back with nothing done. */
    void run(Visit visit);
}
