package id.rakor.check;

import id.rakor.catalog.Reading;
import id.rakor.finding.Code;
import id.rakor.finding.Severity;
import id.rakor.model.source.Entity;

/** A question about many records together: a series, abbreviations. It is asked once a catalog. */
interface CatalogRule extends Code {
    /** Looks at the records and notes what it finds, each at its record. */
    void check(Reading reading, Spots spots);

    @Override
    default Severity severity() {
        return Severity.NOTE;
    }

    /** Where such a rule writes what it finds. */
    @FunctionalInterface
    interface Spots {
        /**
         * Notes one finding.
         *
         * @param at the record it is found in
         * @param pointer the way from the record to what is meant, empty for the whole record
         * @param args what the words of the rule are filled with
         */
        void add(Entity at, String pointer, String... args);
    }
}
