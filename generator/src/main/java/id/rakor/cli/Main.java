package id.rakor.cli;

/** Starts the program from a command line. */
public final class Main {

    private Main() {}

    /**
     * Runs one command.
     *
     * @param args the command and its options
     */
    public static void main(String[] args) {
        System.exit(2);
    }
}
