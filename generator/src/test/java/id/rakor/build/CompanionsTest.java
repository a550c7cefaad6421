package id.rakor.build;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.build.Plan.Part;
import id.rakor.catalog.Edition;
import id.rakor.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reference rows, and the office's own records without a class: one for each way to lead to them. */
class CompanionsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"biasa, rujukan", "terbatas, rujukan", "biasa, ''", "terbatas, ''"})
    void what_only_a_withheld_record_leads_to_leaves_no_mark(String classification, String tables) throws IOException {
        write("rakor.yaml", "format: 1\nnama: A\nkantor: B\n");
        write(table(tables, "sumber"), "zq1001q-s:\n  jenis: rujukan\n  judul: zq1002q\n");
        write(table(tables, "wilayah"), """
                zq1003q-w:
                  nama: zq1004q
                  jenis: provinsi
                  sumber: [zq1001q-s]
                zq1005q-w:
                  nama: zq1006q
                  jenis: kabupaten
                  induk: zq1003q-w
                """);
        write(table(tables, "istilah"), """
                zq1007q-i:
                  singkatan: XKB
                  kepanjangan: zq1008q
                zq1009q-i:
                  singkatan: XLC
                  kepanjangan: zq1010q
                zq1011q-i:
                  singkatan: XMD
                  kepanjangan: zq1012q
                zq1013q-i:
                  singkatan: XNE
                  kepanjangan: zq1014q
                """);
        write(table(tables, "lembaga"), "zq1015q-l:\n  nama: zq1016q\n  jenis: forum\n");
        write("rapat/rakor-a/rapat.yaml", """
                judul: Rapat
                jenis: [rakor]
                status: terlaksana
                asal: kantor
                kelas: biasa
                tujuan: [Peran XNE dalam XKB]
                kelas_bidang:
                  tujuan: %s
                """.formatted(classification));
        write("rapat/rakor-b/rapat.yaml", """
                judul: Rapat XLC
                jenis: [rakor]
                status: terlaksana
                asal: kantor
                kelas: %s
                wilayah_cakupan: [zq1005q-w]
                """.formatted(classification));
        write("rapat/rakor-b/ringkasan.md", "XMD dan [forum](lembaga:zq1015q-l).\n");
        assertThat(Canaries.in(built())).hasSize(classification.equals("biasa") ? 16 : 0);
    }

    @Test
    void a_body_with_a_class_of_its_own_is_shown_though_nothing_leads_to_it() throws IOException {
        write("rakor.yaml", "format: 1\nnama: A\nkantor: B\n");
        write("lembaga/lembaga.yaml", """
                a:
                  nama: zq1017q
                  jenis: forum
                  kelas: biasa
                b:
                  nama: zq1018q
                  jenis: forum
                """);
        assertThat(Canaries.in(built())).containsExactly("zq1017q");
    }

    @Test
    void a_meeting_without_a_class_stands_on_its_own_in_the_internal_edition() throws IOException {
        write("rakor.yaml", "format: 1\nnama: A\nkantor: B\n");
        write("rapat/rakor-a/rapat.yaml", """
                judul: Rapat zq1019q
                jenis: [rakor]
                status: terlaksana
                asal: kantor
                """);
        assertThat(Canaries.in(built(Edition.INTERNAL))).containsExactly("zq1019q");
        assertThat(Canaries.in(built())).isEmpty();
    }

    private Path built() throws IOException {
        return built(Edition.PUBLIC);
    }

    private Path built(Edition edition) throws IOException {
        Path output = Files.createTempDirectory(folder, "hasil");
        Plan plan = new Plan(
                folder.resolve("isi"),
                output,
                null,
                edition,
                LocalDate.of(2026, 11, 21),
                Language.INDONESIAN,
                EnumSet.allOf(Part.class),
                2);
        Outcome outcome = Build.run(plan, Progress.NONE);
        assertThat(outcome.end()).as(outcome.findings().toString()).isEqualTo(Outcome.End.DONE);
        return output;
    }

    private static String table(String tables, String type) {
        return (tables.isEmpty() ? type : tables) + "/" + type + ".yaml";
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve("isi").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
