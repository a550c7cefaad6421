package id.rakor.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The judgement of another: the Nu checker has nothing to say about what prose becomes. */
class ValidHtmlTest {
    private static final String RICH = """
            # Tujuan *utama*

            Rapat dibuka [Soedarmo](orang:soedarmo), lihat [situs](https://a.id/x?y=z&copy=1)[^1] dan [lagi](#tujuan-utama).
            Yang ini [ditahan](orang:tertutup); a & b < c "d" &nbsp; `kode <b>` \\
            baris baru.

            - satu
              1. dalam
              2. dua
            - tiga

              ```
              <kode> & lagi
              ```

            > Kutip
            >
            > - butir

            | Nama |  | Jumlah |
            |:-----|:-:|--:|
            | a |
            | b | c[^1] | 1 | lebih |

            ***

            ##### Dalam

            <table><tr onclick=x></table> <!-- x --> ![gambar](x.png)

            [^1]: Isi dengan [tautan](rapat:x) dan

                - daftar
            """;

    @Test
    void finds_no_fault_in_what_people_write() throws Exception {
        assertThat(judged(Stream.of(RICH))).isEmpty();
    }

    @Test
    void finds_no_fault_in_any_mixture() throws Exception {
        assertThat(judged(RoundTripTest.mixtures())).isEmpty();
    }

    @Test
    void would_find_a_fault() throws Exception {
        assertThat(judged("<p><a href=\"x y\"><a href=\"z\">b</a></a></p>")).isNotEmpty();
    }

    private static List<String> judged(Stream<String> texts) throws Exception {
        StringBuilder body = new StringBuilder();
        int[] count = {0};
        texts.forEach(text -> {
            Setting setting = new Setting(3, "teks" + count[0]++, Prose.NOTICES);
            String html = Prose.of(text, setting).html();
            body.append("<div>")
                    .append(html.replace("href=\"#\"", "href=\"#x\""))
                    .append("</div>\n");
        });
        return judged(body.toString());
    }

    private static List<String> judged(String body) throws Exception {
        String page = "<!DOCTYPE html><html lang=\"id\"><head><meta charset=\"utf-8\"><title>Rapat</title></head><body>"
                + "<h1>Rapat</h1><h2>Ringkasan</h2>" + body + "</body></html>";
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
        String said = validator.validate(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
        List<String> faults = new ArrayList<>();
        for (JsonNode message : new ObjectMapper().readTree(said).get("messages")) {
            faults.add(message.get("message").asString() + ": "
                    + message.path("extract").asString());
        }
        faults.removeIf(fault -> fault.startsWith("This document appears to be written in"));
        return faults;
    }
}
