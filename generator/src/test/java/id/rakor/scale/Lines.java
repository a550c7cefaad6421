package id.rakor.scale;

/** YAML in the making, line by line. */
final class Lines {
    private final StringBuilder text = new StringBuilder();

    /** A line with its indent. */
    Lines add(int indent, String line) {
        text.append("  ".repeat(indent)).append(line).append('\n');
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
