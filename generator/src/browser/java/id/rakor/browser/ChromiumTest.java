package id.rakor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChromiumTest {

    @Test
    void shows_a_page_from_a_file(@TempDir Path folder) throws Exception {
        Path file =
                Files.writeString(folder.resolve("halaman.html"), "<!doctype html><title>Rapat</title><h1>Isi</h1>");

        try (Chromium chromium = Chromium.open()) {
            Page page = chromium.browser().newPage();
            page.navigate(file.toUri().toString());

            assertThat(page.title()).isEqualTo("Rapat");
            assertThat(page.locator("h1").innerText()).isEqualTo("Isi");
        }
    }
}
