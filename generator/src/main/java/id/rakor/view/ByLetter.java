package id.rakor.view;

import java.util.Comparator;

/**
 * A register whose pages are parted by first letter.
 *
 * @param <T> what stands in a row
 */
interface ByLetter<T> extends Register<T> {
    /** The text whose first letter tells on which page a row stands. */
    String spelled(T row);

    @Override
    default String by() {
        return Roll.BY;
    }

    @Override
    default String key(T row) {
        return Roll.letter(spelled(row));
    }

    @Override
    default Comparator<String> order() {
        return Comparator.naturalOrder();
    }
}
