package id.rakor.view;

import java.util.List;

/**
 * A source as a page lists it.
 *
 * @param number its number on this page
 * @param bits title as link to its page, publisher, date
 * @param address its address on the web, or empty
 * @param read how and when it was read, or empty
 */
public record Quote(int number, List<Bit> bits, String address, String read) {
    public Quote {
        bits = List.copyOf(bits);
    }
}
