package id.rakor.edit.update;

import id.rakor.yaml.Node;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;

/**
 * The key by which a row of a sheet finds its record again, whatever else the row says by then: where the record stands, and
 * a print of what it says. It finds nothing once the record itself has changed.
 */
public final class RowKey {
    private static final String START = "b";
    private static final int LENGTH = 8;

    private RowKey() {}

    /**
     * The key of an entry of a list.
     *
     * @param index which entry, from 0
     * @param within what tells lists of one sheet from each other
     */
    public static String of(int index, String within, Node entry) {
        return START + (index + 1) + "-" + print(within, entry);
    }

    /** The index of the entry that a key was made of; of several that say the same, the one that stands where it stood. */
    public static OptionalInt find(String key, String within, List<Node> entries) {
        int found = -1;
        for (int i = 0; i < entries.size(); i++) {
            String one = of(i, within, entries.get(i));
            if (one.equals(key)) {
                return OptionalInt.of(i);
            } else if (found < 0 && print(one).equals(print(key)) && !key.isEmpty()) {
                found = i;
            }
        }
        return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
    }

    private static String print(String key) {
        return key.substring(key.indexOf('-') + 1);
    }

    private static String print(String within, Node entry) {
        byte[] text = (within + "\n" + Sayings.print(entry)).getBytes(StandardCharsets.UTF_8);
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(text);
            return HexFormat.of().formatHex(whole).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
