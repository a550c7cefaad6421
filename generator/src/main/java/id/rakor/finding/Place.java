package id.rakor.finding;

/**
 * Where something stands in the content: a file and, inside it, either a pointer or a line.
 *
 * @param file path relative to the folder that was read, with forward slashes; empty for none
 * @param pointer the way through a YAML tree, {@code "/hadir/2/orang"}; empty for the whole file
 * @param line line counted from 1, or 0 when only the pointer is known
 * @param column column counted from 1 in code points, or 0 when only the pointer is known
 * @param atKey true when the key that the pointer ends with is meant, not its value
 */
public record Place(String file, String pointer, int line, int column, boolean atKey) {
    /** What precedes the path of a file that comes with the program and lies in no folder of its user. */
    public static final String PROGRAM = "rakor.jar!/";

    /** The value that a pointer leads to; its line is found when the finding is printed. */
    public static Place of(String file, String pointer) {
        return new Place(file, pointer, 0, 0, false);
    }

    /** The key at the end of a pointer. */
    public static Place ofKey(String file, String pointer) {
        return new Place(file, pointer, 0, 0, true);
    }

    /** A line and column known already. */
    public static Place at(String file, int line, int column) {
        return new Place(file, "", line, column, false);
    }

    /** A whole file. */
    public static Place file(String file) {
        return new Place(file, "", 0, 0, false);
    }

    /** Whether it lies in a file that comes with the program. */
    public boolean isProgram() {
        return file.startsWith(PROGRAM);
    }

    /** The file as people call it, whoever it comes from. */
    public String name() {
        return isProgram() ? file.substring(PROGRAM.length()) : file;
    }
}
