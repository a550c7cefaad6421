package id.rakor.view;

/**
 * A paper that was made, as pages name it. It is the same file inside the site and in the folder of papers.
 *
 * @param route where it lies in the site
 * @param subject what it is about, {@code "rapat:rakor-babel-2023"}
 * @param kind what kind of paper it is, {@code "ringkasan"}; its words are {@code naskah.jenis.<kind>}
 * @param title its title
 * @param pages how many pages it has; at least one
 * @param bytes the size of its file
 * @param classification the class it is marked with, in words
 */
public record Written(
        Route route, String subject, String kind, String title, int pages, long bytes, String classification) {
    /** Its file name. */
    public String file() {
        return route.path().substring(route.path().lastIndexOf('/') + 1);
    }
}
