package id.rakor.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.rakor.catalog.Edition;
import id.rakor.model.settings.Settings;
import id.rakor.text.Language;
import id.rakor.view.Fill;
import id.rakor.view.Filled;
import id.rakor.view.Sample;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LinkedDataTest {
    private static final Pattern BLOCK = Pattern.compile("(?s)<script type=\"application/ld\\+json\">(.*?)</script>");

    private static Map<String, JsonNode> data(Edition edition, Settings settings) throws IOException {
        Folder folder =
                Rendering.of(Sample.reading(edition, Filled.all()), settings, Language.INDONESIAN, Sample.TALES);
        Map<String, JsonNode> data = new TreeMap<>();
        for (String route : folder.pages()) {
            String path = route.substring(Site.FOLDER.length());
            Matcher block = BLOCK.matcher(folder.page(path));
            assertThat(block.find()).as(path).isTrue();
            data.put(path, new ObjectMapper().readTree(block.group(1)));
            assertThat(block.find()).as(path).isFalse();
        }
        return data;
    }

    @Test
    void every_page_says_what_it_is_and_of_what_site() throws IOException {
        data(Edition.FULL, Sample.SETTINGS).forEach((path, page) -> {
            assertThat(page.get("@context").asText()).isEqualTo("https://schema.org");
            assertThat(page.get("@id").asText()).as(path).matches("urn:uuid:[0-9a-f-]{36}");
            assertThat(page.get("name").asText()).as(path).isNotBlank();
            assertThat(page.get("isPartOf").get("publisher").get("name").asText())
                    .isEqualTo(Sample.SETTINGS.office());
        });
    }

    @Test
    void records_are_things_of_their_kind() throws IOException {
        Map<String, JsonNode> data = data(Edition.FULL, Sample.SETTINGS);
        assertThat(type(data, "orang/wi/wiranto.html")).isEqualTo("Person");
        assertThat(type(data, "lembaga/ke/kemendagri.html")).isEqualTo("GovernmentOrganization");
        assertThat(type(data, "wilayah/ko/konawe-selatan.html")).isEqualTo("AdministrativeArea");
        assertThat(type(data, "rapat/2018/rakornas-2018.html")).isEqualTo("Event");
        assertThat(data.get("wilayah/ko/konawe-selatan.html")
                        .get("mainEntity")
                        .get("containedInPlace")
                        .get("@id"))
                .isEqualTo(data.get("wilayah/su/sulawesi-tenggara.html")
                        .get("mainEntity")
                        .get("@id"));
    }

    private static String type(Map<String, JsonNode> data, String path) {
        assertThat(data).containsKey(path);
        return data.get(path).get("mainEntity").get("@type").asText();
    }

    @Test
    void ids_stay_when_the_site_gets_an_address() throws IOException {
        Settings moved = Fill.of(
                Settings.class,
                "format",
                1,
                "nama",
                Sample.SETTINGS.name(),
                "kantor",
                Sample.SETTINGS.office(),
                "alamat",
                "https://rakor.example");
        Map<String, JsonNode> before = data(Edition.PUBLIC, Sample.SETTINGS);
        Map<String, JsonNode> after = data(Edition.PUBLIC, moved);
        assertThat(after.keySet()).isEqualTo(before.keySet());
        after.forEach((path, page) -> {
            assertThat(page.get("@id")).isEqualTo(before.get(path).get("@id"));
            assertThat(page.get("mainEntity")).isEqualTo(before.get(path).get("mainEntity"));
            assertThat(page.get("url").asText()).isEqualTo("https://rakor.example/" + path);
            assertThat(before.get(path).has("url")).isFalse();
        });
    }
}
