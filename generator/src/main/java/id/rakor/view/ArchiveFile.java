package id.rakor.view;

import java.util.List;

/**
 * The papers of a meeting as a file of an archive (berkas). What is not recorded is empty.
 *
 * @param number its place in the list, from 1
 * @param filing its classification code
 * @param about which meeting it is of
 * @param span from when to when its papers are
 * @param count how many papers, in words
 * @param items the papers
 */
public record ArchiveFile(int number, String filing, Line about, String span, String count, List<Item> items) {
    public ArchiveFile {
        items = List.copyOf(items);
    }

    /**
     * A paper in it.
     *
     * @param number its place in the file, from 1
     * @param about what it is
     * @param date its day
     * @param form whether it is the original or a copy
     * @param remarks what else is to be said of it
     */
    public record Item(int number, Line about, List<Bit> date, String form, List<String> remarks) {}
}
