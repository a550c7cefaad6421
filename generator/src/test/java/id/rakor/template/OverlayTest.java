package id.rakor.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverlayTest {
    @TempDir
    Path folder;

    @Test
    void lists_built_in_files_and_those_of_an_office_together() throws IOException {
        write("site/baru.ftl", "x");
        write("site/tentang.ftl", "x");
        write(".rahasia/x.ftl", "x");
        write("site/.x.swp", "x");

        SortedSet<String> builtIn = Overlay.of(null).names("");
        SortedSet<String> all = Overlay.of(folder).names("");

        assertThat(builtIn).contains("text/id.properties", "text/en.properties", "tokens.yaml", "site/tentang.ftl");
        assertThat(all).containsAll(builtIn).contains("site/baru.ftl").hasSize(builtIn.size() + 1);
        assertThat(Overlay.of(folder).names("site")).allMatch(name -> name.startsWith("site/"));
        assertThat(Overlay.of(folder).names("sit")).isEmpty();
    }

    @Test
    void reads_an_office_s_file_before_the_built_in_one() throws IOException {
        write("tokens.yaml", "\uFEFFa: b");

        assertThat(Overlay.of(folder).bytes("tokens.yaml").orElseThrow()).hasSize(7);
        assertThat(Overlay.of(folder).text("tokens.yaml")).hasValue("a: b");
        assertThat(Overlay.of(folder).bytes("text/id.properties")).isPresent();
        assertThat(Overlay.of(folder.resolve("tak-ada")).text("tokens.yaml")).isPresent();
    }

    @Test
    void reads_nothing_outside_its_folder() throws IOException {
        Path inside = Files.createDirectories(folder.resolve("dalam"));
        write("luar.txt", "x");

        for (String name : List.of("../luar.txt", "/luar.txt", "a/../../luar.txt", "./x", "", "a//b", "..\\luar.txt")) {
            assertThat(Overlay.of(inside).bytes(name)).as(name).isEmpty();
        }
        assertThat(Overlay.of(inside).bytes("../id/rakor/template/Overlay.class"))
                .isEmpty();
    }

    @Test
    void reads_the_same_from_a_jar() throws Exception {
        Path jar = folder.resolve("nama dengan spasi # é.jar");
        pack(
                Path.of(Overlay.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI()),
                jar);

        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            Class<?> type = loader.loadClass(Overlay.class.getName());
            Object overlay = type.getMethod("of", Path.class).invoke(null, (Object) null);
            Object names = type.getMethod("names", String.class).invoke(overlay, "");
            Optional<?> bytes =
                    (Optional<?>) type.getMethod("bytes", String.class).invoke(overlay, "tokens.yaml");

            assertThat(type).isNotSameAs(Overlay.class);
            assertThat(names).isEqualTo(Overlay.of(null).names(""));
            assertThat((byte[]) bytes.orElseThrow())
                    .isEqualTo(Overlay.of(null).bytes("tokens.yaml").orElseThrow());
        }
    }

    private static void pack(Path classes, Path jar) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                Stream<Path> all = Files.walk(classes)) {
            for (Path path : all.filter(p -> !p.equals(classes)).sorted().toList()) {
                String name = classes.relativize(path).toString().replace('\\', '/');
                out.putNextEntry(new JarEntry(Files.isDirectory(path) ? name + "/" : name));
                if (Files.isRegularFile(path)) {
                    Files.copy(path, out);
                }
                out.closeEntry();
            }
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
