package id.rakor.scale;

import java.util.Random;

/** Invented papers in the vocabulary of papers, always the same for the same number. */
final class PaperText {
    private static final String[] WORDS = ("rapat koordinasi tim terpadu penanganan konflik sosial tingkat provinsi"
                    + " dipimpin gubernur dan dihadiri pimpinan daerah untuk menyepakati langkah pencegahan penghentian"
                    + " serta pemulihan pascakonflik sesuai rencana aksi tahunan yang dilaporkan kepada menteri dalam"
                    + " negeri setiap empat bulan dengan memperhatikan kewaspadaan dini masyarakat pertanggungjawaban"
                    + " pelaksanaan tindak lanjut kesepakatan bersama kabupaten kota")
            .split(" ");

    private final Random random;
    private final StringBuilder out = new StringBuilder();

    private PaperText(int seed) {
        random = new Random(seed);
    }

    /** A paper of four pages. */
    static String paper(int number) {
        PaperText text = new PaperText(number);
        text.open("Notula " + number);
        text.meeting(number, 1);
        return text.close();
    }

    /** A bundle of papers, a chapter every four pages. */
    static String book(int chapters) {
        PaperText text = new PaperText(chapters);
        text.open("Himpunan");
        text.out.append("<section class=\"bagian\"><h1 class=\"tanpa-daftar\">Himpunan</h1>");
        text.out.append("<nav class=\"isi\" data-tingkat=\"1\"></nav></section>");
        for (int i = 1; i <= chapters; i++) {
            text.out.append("<section class=\"bagian\">");
            text.meeting(i, i);
            text.out.append("</section>");
        }
        return text.close();
    }

    private void open(String title) {
        out.append("<html lang=\"id\"><head><title>").append(title).append("</title></head><body>");
        out.append("<header><span class=\"kiri\">").append(title);
        out.append("</span><span class=\"kanan\">BIASA</span></header>");
        out.append("<footer><span class=\"kanan\">Halaman <span class=\"halaman\"></span> dari ");
        out.append("<span class=\"jumlah\"></span></span></footer>");
    }

    private String close() {
        return out.append("</body></html>").toString();
    }

    private void meeting(int number, int chapter) {
        out.append("<h1 id=\"r")
                .append(chapter)
                .append("\">Rapat koordinasi ke-")
                .append(number)
                .append("</h1>");
        out.append("<dl>");
        for (String label : new String[] {"Hari", "Tempat", "Pimpinan", "Peserta"}) {
            out.append("<dt>")
                    .append(label)
                    .append("</dt><dd>")
                    .append(sentence(8))
                    .append("</dd>");
        }
        out.append("</dl>");
        for (int part = 1; part <= 3; part++) {
            out.append("<h2 id=\"r").append(chapter).append('b').append(part).append("\">");
            out.append(sentence(4)).append("</h2>");
            for (int i = 0; i < 3; i++) {
                paragraph();
            }
            list();
        }
        table();
        paragraph();
    }

    private void paragraph() {
        out.append("<p>")
                .append(sentence(14))
                .append(". <strong>")
                .append(sentence(3))
                .append("</strong> ");
        out.append(sentence(16))
                .append(", <a href=\"https://contoh.example/rapat\">")
                .append(sentence(2));
        out.append("</a> ")
                .append(sentence(18))
                .append(". ")
                .append(sentence(20))
                .append(".</p>");
    }

    private void list() {
        out.append("<ol>");
        for (int i = 0; i < 4; i++) {
            out.append("<li>").append(sentence(14)).append(".</li>");
        }
        out.append("</ol>");
    }

    private void table() {
        out.append("<table class=\"garis\"><thead><tr>");
        for (String head : new String[] {"No", "Butir", "Penanggung jawab", "Tenggat", "Keadaan"}) {
            out.append("<th scope=\"col\">").append(head).append("</th>");
        }
        out.append("</tr></thead><tbody>");
        for (int row = 1; row <= 14; row++) {
            out.append("<tr><td class=\"angka\">")
                    .append(row)
                    .append("</td><td>")
                    .append(sentence(9));
            out.append("</td><td>").append(sentence(3)).append("</td><td>").append(1 + random.nextInt(28));
            out.append(" Maret 2026</td><td>").append(sentence(2)).append("</td></tr>");
        }
        out.append("</tbody></table>");
    }

    private String sentence(int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            String word = WORDS[random.nextInt(WORDS.length)];
            text.append(i == 0 ? "" : " ");
            text.append(i == 0 ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word);
        }
        return text.toString();
    }
}
