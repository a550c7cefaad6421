package id.rakor.cli.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DesktopOpenerTest {
    private static final Path FILE = Path.of("rapat kedua.html");

    @Test
    void asks_each_system_in_its_own_words() {
        assertThat(DesktopOpener.commandOf("Windows 11", FILE))
                .containsExactly("cmd", "/c", "start", "\"\"", "\"rapat kedua.html\"");
        assertThat(DesktopOpener.commandOf("Mac OS X", FILE)).containsExactly("open", "rapat kedua.html");
        assertThat(DesktopOpener.commandOf("Linux", FILE)).containsExactly("xdg-open", "rapat kedua.html");
    }
}
