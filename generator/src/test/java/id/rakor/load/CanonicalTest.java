package id.rakor.load;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.model.Samples;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.value.Classification;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CanonicalTest {
    @TempDir
    Path content;

    @ParameterizedTest
    @EnumSource
    void reads_back_equal_for_every_field_of_every_type(Classification classification) {
        Samples samples = Samples.of(classification);
        samples.write(content);
        Loaded loaded = new Loader(2).load(content);
        assertThat(loaded.findings()).isEmpty();
        assertThat(loaded.settings()).isEqualTo(samples.settings());
        assertThat(loaded.records().everything())
                .containsExactlyElementsOf(samples.records().everything());
    }

    @Test
    void keeps_the_order_and_the_short_forms_of_a_record() throws Exception {
        String yaml = """
                judul: "no"
                jenis:
                  - rakor
                status: terlaksana
                asal: kantor
                waktu: 2018-03-07
                tempat:
                  - Hotel Soll Marina
                  - nama: Aula
                    peran: satelit
                wilayah_penyelenggara: bangka-tengah
                tema_acara: "Bersama: kita bisa"
                tujuan:
                  - |-
                    satu
                    dua
                dasar:
                  - permendagri-42-2015
                hadir:
                  - orang: budi
                    pangkat: Letkol Inf
                jumlah_peserta: 150
                angka:
                  - tentang: wilayah
                    nilai:
                      nilai: 171
                      jenis: pasti
                hasil:
                  - kode: r-1
                    nomor: "1.10"
                    teks: Menyusun rencana aksi
                    untuk:
                      - Tim Terpadu
                    tenggat:
                      aturan:
                        jumlah: 14
                        satuan: hari
                        sejak: rapat
                      tertulis: dua minggu
                kelas: biasa
                kelas_bidang:
                  hadir: terbatas
                """;
        Path folder = Files.createDirectories(content.resolve("rapat/2018/rakor-a"));
        Files.writeString(folder.resolve("rapat.yaml"), yaml);
        Files.writeString(content.resolve("rakor.yaml"), "format: 1\nnama: A\nkantor: B\n");
        Loaded loaded = new Loader(1).load(content);
        assertThat(loaded.findings()).isEmpty();
        Meeting meeting = loaded.records().all(Meeting.class).get(0);
        assertThat(Canonical.text(meeting)).isEqualTo(yaml);
        assertThat(Canonical.map(List.of(meeting))).isEqualTo("rakor-a:\n" + yaml.indent(2));
    }
}
