package id.rakor.check;

import id.rakor.model.value.Shape;

/**
 * One value of a record, met on the way through it.
 *
 * @param pointer the way to it from the record
 * @param part the component it stands in; for an item of a list, the list's component
 * @param value the value, never null, never a list or map
 */
record Value(String pointer, Shape.Part part, Object value) {}
