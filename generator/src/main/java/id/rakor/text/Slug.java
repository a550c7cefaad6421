package id.rakor.text;

/**
 * Makes a short plain name out of any text, fit for a file, an anchor or an id: {@code "Rapat Ke-2:
 * Hasil"} becomes {@code "rapat-ke-2-hasil"}. Two texts may make the same name; whoever needs them
 * apart sees to it.
 */
public final class Slug {
    private Slug() {}

    /**
     * The name of a text: small Latin letters, digits and single hyphens.
     *
     * @param most the longest it may be, in characters; cut between words where possible
     * @return the name, empty when the text has no letter or digit of these
     */
    public static String of(String text, int most) {
        StringBuilder slug = new StringBuilder();
        for (String word : BareOrder.plain(text).split("[^a-z0-9]+")) {
            int room = most - slug.length() - (slug.isEmpty() ? 0 : 1);
            if (word.isEmpty()) {
                continue;
            }
            if (word.length() > room) {
                return slug.isEmpty() ? word.substring(0, most) : slug.toString();
            }
            slug.append(slug.isEmpty() ? "" : "-").append(word);
        }
        return slug.toString();
    }
}
