package id.rakor.edit.law;

import id.rakor.edit.known.Known;
import id.rakor.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A norm as people cite it: {@code "UU 7/2012"}, {@code "Undang-Undang Nomor 7 Tahun 2012 tentang Penanganan Konflik Sosial"}.
 *
 * @param name its name with number and year, as records spell it
 * @param number its number
 * @param year its year
 * @param subject what it is about; empty where that is not said
 */
public record Citation(String name, String number, String year, String subject) {
    private static final String SPELLINGS = "baru.usul.regulasi.";

    /** What a text cites; empty when it is no citation with number and year, or more than one. */
    public static Optional<Citation> of(String text, Words words) {
        Matcher cited = Pattern.compile("(?iu)([^\\d;]{2,80}?)(?: (?:" + words.text("berita.negara") + "))?,? *(?:(?:"
                        + words.text("berita.nomor") + ")[ .:]*)?(?:(\\d+\\p{L}?) ?/ ?|(\\d[\\p{L}\\d./-]*?),? (?:"
                        + words.text("berita.tahun") + ")\\.? ?)((?:19|20)\\d\\d)(?:,? +(?:"
                        + words.text("baru.norma-tentang") + ") +(.+))?")
                .matcher(text.strip());
        if (!cited.matches()) {
            return Optional.empty();
        }
        String number = Objects.requireNonNullElse(cited.group(2), cited.group(3));
        String name =
                words.text("berita.regulasi.bentuk", spelled(cited.group(1).strip(), words), number, cited.group(4));
        return Optional.of(new Citation(name, number, cited.group(4), Objects.toString(cited.group(5), "")));
    }

    /** The name of a kind of norm as records spell it. */
    private static String spelled(String kind, Words words) {
        String key = Known.key(kind);
        for (String pair : words.several("berita.regulasi.sama")) {
            if (Known.key(pair.split(":")[0]).equals(key)) {
                return pair.split(":")[1];
            }
        }
        List<String> known = new ArrayList<>();
        words.keys().stream().filter(one -> one.startsWith(SPELLINGS)).forEach(one -> known.addAll(words.several(one)));
        return known.stream()
                .filter(one -> Known.key(one).equals(key))
                .findFirst()
                .orElse(kind);
    }
}
