package id.rakor.cli.fresh;

/** The person at the terminal goes away in the middle; nothing is written then. */
final class Ended extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Ended() {
        super(null, null, false, false);
    }
}
