package id.rakor.check;

/** Where a rule writes what it finds in the record it looks at. */
@FunctionalInterface
interface Notes {
    /**
     * Notes one finding.
     *
     * @param pointer the way from the record to what is meant, empty for the whole record
     * @param args what the words of the rule are filled with
     */
    void add(String pointer, String... args);
}
