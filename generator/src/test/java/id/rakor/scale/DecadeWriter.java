package id.rakor.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a decade as an office would keep it: one folder a meeting, one file a person. */
final class DecadeWriter {
    private static final int TOGETHER = 1000;

    private final Decade decade;
    private final Path content;

    DecadeWriter(Decade decade, Path content) {
        this.decade = decade;
        this.content = content;
    }

    void write() throws IOException {
        put("rakor.yaml", "format: 1\nnama: Ukuran\nkantor: Kantor Ukuran\nzona: wib\n");
        meetings();
        people();
        followUps();
        registers();
    }

    private void meetings() throws IOException {
        for (int m = 0; m < decade.meetings(); m++) {
            MeetingText text = new MeetingText(decade, m);
            String folder = "rapat/" + decade.year(m) + "/" + decade.id(m) + "/";
            put(folder + "rapat.yaml", text.record());
            put(folder + "ringkasan.md", text.summary());
        }
    }

    private void people() throws IOException {
        for (int p = 0; p < decade.people(); p++) {
            int meeting = p / Decade.NEWCOMERS;
            Lines lines = new Lines().add(0, "nama: Orang " + p).add(0, "kelas: biasa");
            lines.add(0, "sumber: [notula-" + meeting / 10 + "]").add(0, "jabatan:");
            lines.add(1, "- sebutan: Kepala Bidang " + (p % Decade.NEWCOMERS + 1));
            lines.add(2, "lembaga: " + decade.body(meeting, p % Decade.NEWCOMERS));
            lines.add(2, "tercatat: [" + decade.day(meeting) + "]");
            put("orang/" + p / TOGETHER + "/orang-" + p + ".yaml", lines.toString());
        }
    }

    private void followUps() throws IOException {
        for (int from = 0; from < decade.meetings(); from += TOGETHER) {
            Lines lines = new Lines();
            for (int m = from; m < Math.min(from + TOGETHER, decade.meetings()); m++) {
                new MeetingText(decade, m).followUps(lines);
            }
            put("tindak-lanjut/bagian-" + from / TOGETHER + ".yaml", lines.toString());
        }
    }

    private void registers() throws IOException {
        Lines bodies = new Lines();
        Lines series = new Lines();
        for (int host = 0; host < decade.hosts(); host++) {
            String region = decade.host(host).id().text();
            for (String body : Decade.BODIES) {
                bodies.add(0, body + "-" + region + ":").add(1, "nama: " + body + " " + region);
                bodies.add(1, "jenis: perangkat-daerah").add(1, "wilayah: " + region);
            }
            series.add(0, "tim-terpadu-" + region + ":").add(1, "nama: Tim Terpadu " + region);
            series.add(1, "wilayah: " + region).add(1, "per_tahun: 3");
        }
        put("lembaga/lembaga.yaml", bodies.toString());
        put("seri/seri.yaml", series.toString());
        Lines themes = new Lines();
        for (int t = 0; t < Decade.THEMES; t++) {
            themes.add(0, "tema-" + t + ":").add(1, "nama: Tema " + t);
        }
        put("tema/tema.yaml", themes.toString());
        Lines sources = new Lines();
        for (int s = 0; s <= decade.meetings() / 10; s++) {
            sources.add(0, "notula-" + s + ":").add(1, "jenis: naskah-dinas").add(1, "judul: Notula " + s);
        }
        put("sumber/sumber.yaml", sources.toString());
    }

    private void put(String file, String text) throws IOException {
        Path path = content.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
