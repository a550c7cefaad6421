package id.rakor.edit.update;

import java.util.List;

/** Decides whether records follow the cells that differ from them. */
@FunctionalInterface
public interface Corrections {
    /** Records stay as they are. */
    Corrections NONE = some -> false;

    /** Tells what records do not say yet and take from cells; what is recorded is empty in each. */
    default void added(List<Correction> some) {}

    /** Whether the records are to follow; all or none. */
    boolean wanted(List<Correction> some);
}
