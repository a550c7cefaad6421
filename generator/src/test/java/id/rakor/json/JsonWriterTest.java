package id.rakor.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class JsonWriterTest {
    @Test
    void writes_members_in_the_order_they_are_given() {
        JsonWriter json = JsonWriter.compact().object().member("z", "satu").member("a", 2);
        json.key("d")
                .array()
                .value("x")
                .value(3)
                .value(true)
                .value((String) null)
                .end();
        json.key("kosong").object().end().key("juga").array().end();
        json.key("angka").value(new BigDecimal("1E+3")).end();

        assertThat(json)
                .hasToString(
                        "{\"z\":\"satu\",\"a\":2,\"d\":[\"x\",3,true,null],\"kosong\":{},\"juga\":[],\"angka\":1000}");
    }

    @Test
    void indents_for_people() {
        JsonWriter json = JsonWriter.indented().object().key("a").array();
        json.object()
                .member("b", true)
                .end()
                .value(1)
                .end()
                .key("c")
                .object()
                .end()
                .end();

        assertThat(json).hasToString("""
                        {
                          "a": [
                            {
                              "b": true
                            },
                            1
                          ],
                          "c": {}
                        }""");
    }

    @Test
    void writes_one_plain_value_too() {
        assertThat(JsonWriter.compact().value("a")).hasToString("\"a\"");
        assertThat(JsonWriter.compact().value(-5)).hasToString("-5");
    }

    @Test
    void lets_no_character_end_a_script_a_tag_or_a_line() {
        String quoted = JsonWriter.quote("</script><!-- & ' \u2028\u2029\uFEFF\u0000\u001B\u007F\u0085");

        assertThat(quoted)
                .isEqualTo("\"\\u003c/script\\u003e\\u003c!-- \\u0026 \\u0027 "
                        + "\\u2028\\u2029\\ufeff\\u0000\\u001b\\u007f\\u0085\"");
    }

    @Test
    void keeps_whole_surrogate_pairs_and_escapes_halves() {
        assertThat(JsonWriter.quote("😀é会")).isEqualTo("\"😀é会\"");
        assertThat(JsonWriter.quote("a\uD83D")).isEqualTo("\"a\\ud83d\"");
        assertThat(JsonWriter.quote("\uDE00\uD83D\uD83D\uDE00")).isEqualTo("\"\\ude00\\ud83d😀\"");
    }

    @Test
    void another_reader_reads_back_what_was_written() {
        StringBuilder all = new StringBuilder();
        for (int c = 0; c < 0x3000; c++) {
            all.append((char) c);
        }
        String json = JsonWriter.indented()
                .object()
                .member(all.toString(), all.toString())
                .end()
                .toString();

        JsonNode read = new ObjectMapper().readTree(json);

        assertThat(read.get(all.toString()).asString()).isEqualTo(all.toString());
    }

    @Test
    void refuses_calls_that_make_no_whole_value() {
        assertThatIllegalStateException()
                .isThrownBy(() -> JsonWriter.compact().object().toString());
        assertThatIllegalStateException()
                .isThrownBy(() -> JsonWriter.compact().object().value("x"));
        assertThatIllegalStateException()
                .isThrownBy(() -> JsonWriter.compact().array().key("x"));
        assertThatIllegalStateException()
                .isThrownBy(() -> JsonWriter.compact().object().key("x").end());
        assertThatIllegalStateException()
                .isThrownBy(() -> JsonWriter.compact().object().key("x").key("y"));
        assertThatIllegalStateException().isThrownBy(() -> JsonWriter.compact().end());
        assertThatIllegalStateException()
                .isThrownBy(() -> JsonWriter.compact().value(1).value(2));
    }
}
