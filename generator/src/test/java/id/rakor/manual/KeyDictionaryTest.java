package id.rakor.manual;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.model.RecordType;
import id.rakor.model.value.Shape;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class KeyDictionaryTest {

    private static String page;

    @BeforeAll
    static void write() throws Exception {
        page = KeyDictionary.of(Path.of("..", "templates", "text"));
    }

    @Test
    void lists_every_key_of_every_type() {
        for (RecordType type : RecordType.values()) {
            String part = page.substring(page.indexOf("<a id=\"" + type.folder() + "\">"));
            for (Shape.Part each : Shape.of(type.type()).parts()) {
                assertThat(part).as(type.folder()).contains(each.key().isEmpty() ? "" : "`" + each.key() + "`");
            }
        }
    }

    @Test
    void says_which_keys_are_required_and_what_each_holds() {
        assertThat(page)
                .contains("| **`judul`** | teks | ")
                .contains("| `tema` | daftar id [tema](#tema) | ")
                .contains("berkas `ringkasan.md` di sampingnya")
                .contains("| `kota` | Kota | City |");
    }

    @Test
    void leads_every_link_to_a_place_on_the_page() {
        List<String> anchors = found("<a id=\"([^\"]+)\">");

        assertThat(anchors).doesNotHaveDuplicates();
        assertThat(found("\\]\\(#([^)]+)\\)")).isNotEmpty().allSatisfy(link -> assertThat(anchors)
                .contains(link));
    }

    private static List<String> found(String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
