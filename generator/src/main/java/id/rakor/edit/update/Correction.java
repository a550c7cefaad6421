package id.rakor.edit.update;

/**
 * A cell that says something else than the record.
 *
 * @param where where the cell is, in words
 * @param field what its column is called
 * @param recorded what the record says, as a cell would
 * @param given what the cell says
 */
public record Correction(String where, String field, String recorded, String given) {}
