package id.rakor.pdf;

import java.util.List;
import java.util.Random;

/** Makes texts as people write them and as they do not, the same for the same seed. */
final class RandomText {
    private static final List<String> WORDS = List.of(
            "pertanggungjawaban",
            "koordinasi",
            "penanganan",
            "konflik",
            "sosial",
            "kupu-kupu",
            "Kabupaten/Kota",
            "BAKESBANGPOL",
            "Rp12.500.000,00",
            "https://contoh.go.id/rapat/2023/rakor?a=1&b=2#c",
            "surat@contoh.go.id",
            "Dr.",
            "H.",
            "a",
            "dan",
            "di",
            "9/2023",
            "\u201cpenyelenggaraan\u201d",
            "(antisipasi),",
            "Jum\u2019at",
            "\u2014",
            "\u2013",
            "\u2026",
            "ke-3",
            "mengoordinasikan;",
            "e\u0301",
            "A\u030angstro\u0308m",
            "na\u00efve",
            "\u0645\u062d\u0645\u062f",
            "\u5c71\u7530",
            "\ud83d\ude00",
            "\ud83d\udc68\u200d\ud83d\udc69",
            "\u2713",
            "\u2610",
            "x\u00b2",
            "\u00bd",
            "AVATAR",
            "To",
            "fi",
            "<",
            "&",
            ">",
            "\"",
            "'",
            "\\",
            "()",
            "100%",
            "kata\u00adkata",
            "\u200bnol",
            "12\u00a0orang",
            "\u202fsempit",
            "o\u0323\u0302",
            "\u0410\u0411",
            "\u03b1\u03b2",
            "#",
            "|",
            "_",
            "--",
            "-",
            "/");

    private final Random random;

    RandomText(long seed) {
        this.random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Words with spaces of all kinds between them, some joined, some very long. */
    String words(int most) {
        StringBuilder text = new StringBuilder();
        int count = 1 + below(most);
        for (int i = 0; i < count; i++) {
            String word = WORDS.get(below(WORDS.size()));
            text.append(below(40) == 0 ? word.repeat(20) : word);
            if (below(25) == 0) {
                text.appendCodePoint(0x20 + below(0x2fff - 0x20));
            }
            if (below(8) > 0) {
                text.append(List.of(" ", "  ", "\n", "\t ").get(below(4)));
            }
        }
        return text.toString();
    }
}
