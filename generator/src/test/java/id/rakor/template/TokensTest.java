package id.rakor.template;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {
    private final List<Finding> findings = new ArrayList<>();

    @TempDir
    Path office;

    @Test
    void reads_groups_and_values_in_the_order_of_the_file() throws IOException {
        Tokens tokens =
                read("# kantor\n\nwarna:\r\n  tinta: \"#1c1a18\"\n  merah: '#9d1420'\njarak:\n  1: 0.25rem  \n");

        assertThat(findings).isEmpty();
        assertThat(tokens.groups().keySet()).containsExactly("warna", "jarak");
        assertThat(tokens.group("warna")).containsEntry("tinta", "#1c1a18");
        assertThat(tokens.group("jarak")).containsEntry("1", "0.25rem");
        assertThat(tokens.group("tak-ada")).isEmpty();
    }

    @Test
    void the_built_in_tokens_have_no_fault_and_their_dark_colours_a_light_one() {
        Tokens tokens = Tokens.of(Overlay.of(null), findings::add);

        assertThat(findings).isEmpty();
        assertThat(tokens.group("gelap")).isNotEmpty();
        assertThat(tokens.group("warna"))
                .containsKeys(tokens.group("gelap").keySet().toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "  a: red; } body { display: none",
                "  a: url(https://a.id/x)",
                "  a: </style>",
                "  a: x /* y",
                "  a: \\65",
                "  a: @import",
                " a: satu",
                "   a: b",
                "a",
                "  - a",
                "  A: b",
                "\ta: b",
                "a: b",
                "  a:"
            })
    void refuses_a_line_that_is_no_plain_value_and_names_it(String line) throws IOException {
        Tokens tokens = read("warna:\n  baik: \"#fff\"\n" + line + "\n  juga: \"#000\"\n");

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).code()).isEqualTo(TemplateFault.TOKEN);
        assertThat(findings.get(0).place().file()).isEqualTo("templates/tokens.yaml");
        assertThat(findings.get(0).place().line()).isEqualTo(3);
        assertThat(tokens.group("warna")).containsOnlyKeys("baik", "juga");
    }

    @Test
    void says_that_tokens_are_no_text() throws IOException {
        Files.write(office.resolve("tokens.yaml"), new byte[] {(byte) 0xFF});

        assertThat(Tokens.of(Overlay.of(office), findings::add).groups()).isEmpty();
        assertThat(findings).extracting(f -> f.code().id()).containsExactly("T06");
    }

    private Tokens read(String text) throws IOException {
        Files.writeString(office.resolve("tokens.yaml"), text);
        return Tokens.of(Overlay.of(office), findings::add);
    }
}
