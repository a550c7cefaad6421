package id.rakor.edit.press;

import id.rakor.edit.press.fact.FactKind;
import java.util.List;

/**
 * What a person confirmed.
 *
 * @param kind what it is
 * @param value the value, its parts behind one another with semicolons
 * @param where where it was confirmed, in words: a cell, or the line of the report
 * @param row the row of the workbook, or the line of the report
 * @param own whether the person wrote the value
 */
public record Answer(FactKind kind, String value, String where, int row, boolean own) {
    /** What stands behind the first semicolon of the value; empty where there is none. */
    String rest() {
        int at = value.indexOf(';');
        return at < 0 ? "" : value.substring(at + 1).strip();
    }

    /** A part of the value, from 0; empty where there is none. */
    public String part(int index) {
        List<String> parts = List.of(value.split(" *; *", -1));
        return index < parts.size() ? parts.get(index).strip() : "";
    }
}
