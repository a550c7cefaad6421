package id.rakor.finding;

/** Finds the line, column and text of a place by reading its file again. */
@FunctionalInterface
public interface Spots {
    /** The spot of a place; {@link Spot#NONE} when the file can no longer be read. */
    Spot of(Place place);
}
