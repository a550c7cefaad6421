package id.rakor;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.Checkout.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher for sh")
class LauncherTest {

    private static final String BUILDING =
            "rakor: Membangun program dengan Maven (yang pertama memerlukan jaringan dan satu atau dua menit) ...\n";
    private static final String LAST_GOOD = "Dipakai program terakhir yang baik, lebih tua daripada sumbernya.\n";

    @TempDir
    Path folder;

    private Checkout checkout;

    @BeforeEach
    void lay_out() throws IOException {
        checkout = new Checkout(folder);
    }

    @Test
    void builds_a_missing_program_and_says_so_in_one_line() throws Exception {
        Path java = checkout.withMaven().withJava("usr/lib/jvm/java-17", "17.0.15", true);

        Ran ran = checkout.run("periksa");

        assertThat(ran).isEqualTo(new Ran(0, BUILDING));
        assertThat(checkout.mavenCalls())
                .containsExactly(java + " -B -q -Dstyle.color=never -f " + checkout.root
                        + "/pom.xml -Drakor.program -Dmaven.test.skip=true package");
        assertThat(program(java)).isEqualTo("1");
    }

    @Test
    void runs_silently_while_the_sources_stay_as_they_are() throws Exception {
        checkout.withMaven().withJava("usr/lib/jvm/java-17", "17", true);
        checkout.run("periksa");
        Files.setLastModifiedTime(
                checkout.root.resolve("pom.xml"), FileTime.fromMillis(System.currentTimeMillis() + 60_000));

        assertThat(checkout.run("periksa")).isEqualTo(new Ran(0, ""));
        assertThat(checkout.mavenCalls()).hasSize(1);
    }

    @Test
    void builds_again_after_any_change_to_what_the_program_is_made_of() throws Exception {
        Path java = checkout.withMaven().withJava("usr/lib/jvm/java-17", "17", true);
        checkout.run("periksa");
        int builds = 1;
        for (String source : new String[] {
            "pom.xml",
            "generator/pom.xml",
            "generator/src/main/java/New.java",
            "generator/src/site/markdown/panduan/index.md",
            "templates/site/beranda.ftl",
            "content/rujukan/wilayah.yaml"
        }) {
            checkout.write(source, "changed");
            assertThat(checkout.run("periksa").said()).as(source).isEqualTo(BUILDING);
            builds++;
            assertThat(program(java)).as(source).isEqualTo(String.valueOf(builds));
        }
        Files.delete(checkout.root.resolve("generator/src/main/java/New.java"));
        assertThat(checkout.run("periksa").said()).as("a file that went away").isEqualTo(BUILDING);
    }

    @Test
    void runs_the_last_good_program_when_a_build_fails_and_shows_the_log() throws Exception {
        Path java = checkout.withMaven().withJava("usr/lib/jvm/java-17", "17", true);
        checkout.run("periksa");
        checkout.write("generator/src/main/java/Main.java", "class {");
        Files.writeString(checkout.bin.resolve("mvn.fault"), "[ERROR] Main.java:[1,6] <identifier> expected\n");

        Ran ran = checkout.run("periksa");

        assertThat(ran.said())
                .isEqualTo(BUILDING + "rakor: Program gagal dibangun.\n"
                        + "[ERROR] Main.java:[1,6] <identifier> expected\n"
                        + "rakor: Catatan lengkap: " + checkout.root + "/target/rakor/pembangunan.log\n"
                        + "rakor: " + LAST_GOOD);
        assertThat(ran.code()).isZero();
        assertThat(program(java)).isEqualTo("1");
    }

    @Test
    void names_the_network_when_maven_cannot_fetch() throws Exception {
        checkout.withMaven().withJava("usr/lib/jvm/java-17", "17", true);
        Files.writeString(
                checkout.bin.resolve("mvn.fault"),
                "[ERROR] Could not transfer artifact x from central: Unknown host\n");

        Ran ran = checkout.run("periksa");

        assertThat(ran.said()).contains("Maven tidak dapat mengambil pustaka; periksa jaringan.");
        assertThat(ran.code()).isEqualTo(3);
    }

    @Test
    void runs_the_last_good_program_when_maven_is_gone() throws Exception {
        Path java = checkout.withMaven().withJava("usr/lib/jvm/java-17", "17", true);
        checkout.run("periksa");
        Files.delete(checkout.bin.resolve("mvn"));
        checkout.write("templates/site/beranda.ftl", "changed");

        assertThat(checkout.run("periksa")).isEqualTo(new Ran(0, "rakor: Maven tidak ditemukan. " + LAST_GOOD));
        assertThat(program(java)).isEqualTo("1");
    }

    @Test
    void tells_what_to_install_when_there_is_neither_maven_nor_a_program() throws Exception {
        checkout.withJava("usr/lib/jvm/java-17", "17", true);

        Ran ran = checkout.run("bangun");

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.said())
                .startsWith("rakor: Maven tidak ditemukan. Untuk membangun")
                .contains("apt install maven");
    }

    @Test
    void tells_what_to_install_when_there_is_only_a_runtime_to_build_with() throws Exception {
        checkout.withMaven().withJava("usr/lib/jvm/jre-21", "21.0.2", false);

        Ran ran = checkout.run("bangun");

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.said()).contains("(JRE)").contains("JDK 17");
        assertThat(checkout.mavenCalls()).isEmpty();
    }

    @Test
    void tells_what_to_install_when_every_java_is_too_old() throws Exception {
        checkout.withMaven();
        checkout.environment.put(
                "JAVA_HOME", checkout.withJava("jdk8", "1.8.0_402", true).toString());
        checkout.withJava("usr/lib/jvm/java-11", "11.0.22", true);

        Ran ran = checkout.run("bangun");

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.said()).startsWith("rakor: Java 17 atau lebih baru tidak ditemukan. Pasang JDK 17");
    }

    @Test
    void passes_over_an_old_java_home_to_a_java_that_will_do() throws Exception {
        checkout.withMaven();
        checkout.environment.put(
                "JAVA_HOME", checkout.withJava("jdk8", "1.8.0_402", true).toString());
        Path onPath = checkout.withJava("jdk21", "21.0.2", true);
        Files.createSymbolicLink(checkout.bin.resolve("java"), onPath.resolve("bin/java"));

        assertThat(checkout.run("periksa").code()).isZero();
        assertThat(onPath.resolve("bin/java.words")).exists();
    }

    @Test
    void hands_over_words_and_exit_code_untouched() throws Exception {
        Path java = checkout.withMaven().withJava("usr/lib/jvm/java-17", "17", true);
        Files.writeString(java.resolve("bin/java.exit"), "2");

        Ran ran = checkout.run("periksa", "--content", "isi kantor", "", "$HOME *");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(Files.readAllLines(java.resolve("bin/java.words")))
                .endsWith("periksa", "--content", "isi kantor", "", "$HOME *");
    }

    @Test
    void starts_short_commands_light_and_a_build_at_full_strength() throws Exception {
        Path java = checkout.withMaven().withJava("usr/lib/jvm/java-17", "17", true);
        for (String word : new String[] {"periksa", "verify", "--help", "--version"}) {
            checkout.run(word, "bangun");
            assertThat(java.resolve("bin/java.words")).content().as(word).contains("-XX:TieredStopAtLevel=1");
        }
        for (String word : new String[] {"bangun", "build"}) {
            checkout.run(word, "--content", "periksa");
            assertThat(java.resolve("bin/java.words")).content().as(word).doesNotContain("-XX:TieredStopAtLevel");
        }
    }

    @Test
    void starts_the_menu_without_a_word_and_at_full_strength() throws Exception {
        Path java = checkout.withMaven().withJava("usr/lib/jvm/java-17", "17", true);

        assertThat(checkout.run().code()).isZero();

        assertThat(Files.readAllLines(java.resolve("bin/java.words"))
                        .get(Files.readAllLines(java.resolve("bin/java.words")).size() - 2))
                .isEqualTo("-jar");
        assertThat(java.resolve("bin/java.words")).content().doesNotContain("-XX:TieredStopAtLevel");
    }

    @Test
    void keeps_loaded_classes_beside_the_program_they_belong_to() throws Exception {
        Path java = checkout.withMaven().withJava("usr/lib/jvm/java-17", "17", true);
        checkout.run("periksa");
        assertThat(java.resolve("bin/java.words"))
                .content()
                .contains("-XX:SharedArchiveFile=" + checkout.root + "/target/rakor/a/rakor.jsa");

        checkout.write("pom.xml", "changed");
        checkout.run("periksa");
        assertThat(java.resolve("bin/java.words"))
                .content()
                .contains("-XX:SharedArchiveFile=" + checkout.root + "/target/rakor/b/rakor.jsa");
        assertThat(java.resolve("bin/java.archived"))
                .hasContent(
                        checkout.root + "/target/rakor/a/rakor.jsa\n" + checkout.root + "/target/rakor/b/rakor.jsa");
    }

    @Test
    void reads_and_writes_utf_8_whatever_the_locale() throws Exception {
        Path java = checkout.withMaven().withJava("usr/lib/jvm/java-17", "17", true);
        checkout.environment.put("LC_ALL", "POSIX");

        checkout.run("periksa");

        assertThat(java.resolve("bin/java.locale")).hasContent("C.UTF-8");
        assertThat(java.resolve("bin/java.words")).content().contains("-Dfile.encoding=UTF-8");
    }

    @Test
    void finds_its_folder_behind_links() throws Exception {
        checkout.withMaven().withJava("usr/lib/jvm/java-17", "17", true);
        Path first = Files.createSymbolicLink(folder.resolve("first"), checkout.root.resolve("rakor"));
        Path second = Files.createSymbolicLink(
                folder.resolve("second"), Path.of(first.getFileName().toString()));

        assertThat(Checkout.ended(checkout.start(second, "periksa"))).isEqualTo(new Ran(0, BUILDING));
        assertThat(checkout.root.resolve("target/rakor/dipakai")).exists();
    }

    @Test
    void builds_once_when_two_start_together() throws Exception {
        checkout.withMaven().withJava("usr/lib/jvm/java-17", "17", true);
        Files.createFile(checkout.bin.resolve("mvn.slow"));

        Process first = checkout.start(checkout.root.resolve("rakor"), "periksa");
        Process second = checkout.start(checkout.root.resolve("rakor"), "periksa");
        String said = Checkout.ended(first).said() + Checkout.ended(second).said();

        assertThat(checkout.mavenCalls()).hasSize(1);
        assertThat(said).contains(BUILDING).contains("Menunggu pembangunan lain selesai");
        assertThat(first.exitValue() + second.exitValue()).isZero();
        assertThat(checkout.root.resolve("target/rakor/kunci")).doesNotExist();
    }

    @Test
    void takes_over_from_a_build_that_died() throws Exception {
        checkout.withMaven().withJava("usr/lib/jvm/java-17", "17", true);
        Process dead = new ProcessBuilder("/bin/sh", "-c", "exit 0").start();
        dead.waitFor();
        checkout.write("target/rakor/kunci/pid", String.valueOf(dead.pid()));

        assertThat(checkout.run("periksa")).isEqualTo(new Ran(0, BUILDING));
    }

    private static String program(Path java) throws IOException {
        return Files.readString(java.resolve("bin/java.program")).strip();
    }
}
