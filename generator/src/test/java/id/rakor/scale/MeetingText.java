package id.rakor.scale;

/** What is written of one meeting of a decade. Every sentence is invented and differs from its neighbours. */
final class MeetingText {
    private static final String[] STAGES = {"kampanye", "pemungutan", "penghitungan", "rekapitulasi", "pencalonan"};
    private static final String[] STATES = {"selesai", "dalam-proses", "belum"};

    private final Decade decade;
    private final int meeting;

    MeetingText(Decade decade, int meeting) {
        this.decade = decade;
        this.meeting = meeting;
    }

    /** The record. */
    String record() {
        Lines lines = new Lines();
        String region = decade.host(meeting).id().text();
        lines.add(
                0,
                "judul: Rapat Koordinasi Tim Terpadu " + decade.host(meeting).name() + " ke-" + decade.ordinal(meeting)
                        + " Tahun " + decade.year(meeting));
        lines.add(0, "jenis: [rakor]").add(0, "tingkat: kabupaten-kota").add(0, "status: terlaksana");
        lines.add(0, "asal: kantor").add(0, "kelas: " + (meeting % 20 == 19 ? "terbatas" : "biasa"));
        lines.add(0, "sumber: [notula-" + meeting / 10 + "]");
        lines.add(0, "seri:").add(1, "seri: tim-terpadu-" + region);
        lines.add(1, "tahun: " + decade.year(meeting)).add(1, "ke: " + decade.ordinal(meeting));
        lines.add(1, "dari: 3").add(1, "periode: " + decade.period(meeting));
        lines.add(0, "waktu:").add(1, "mulai: " + decade.day(meeting)).add(1, "zona: wib");
        lines.add(0, "tempat:").add(1, "- nama: Aula Kantor Bupati").add(2, "wilayah: " + region);
        lines.add(0, "mode: luring").add(0, "wilayah_penyelenggara: " + region);
        lines.add(0, "penyelenggara:")
                .add(1, "- lembaga: " + decade.body(meeting, 1))
                .add(2, "peran: pelaksana");
        lines.add(0, "tema: [tema-" + meeting % Decade.THEMES + ", tema-" + (meeting + 7) % Decade.THEMES + "]");
        lines.add(0, "tujuan:")
                .add(1, "- Menyepakati langkah bersama menjelang periode " + decade.period(meeting) + ".");
        attendance(lines);
        potentials(lines);
        results(lines);
        return lines.toString();
    }

    private void attendance(Lines lines) {
        lines.add(0, "hadir:");
        for (int chair = 0; chair < decade.chairs(meeting); chair++) {
            lines.add(1, "- orang: orang-" + decade.person(meeting, chair));
            lines.add(2, "sebagai: Kepala Bidang " + (chair + 1));
            lines.add(2, "lembaga: " + decade.body(meeting, chair));
            lines.add(2, "peran: [" + (chair == 0 ? "pimpinan" : "peserta") + "]");
        }
        lines.add(0, "jumlah_peserta: " + (30 + meeting % 50));
    }

    private void potentials(Lines lines) {
        lines.add(0, "potensi_konflik:");
        for (int i = 0; i < 3; i++) {
            lines.add(1, "- bentuk: Unjuk rasa jenis " + (meeting + i) % 40);
            lines.add(2, "sebab: Perselisihan tentang perkara " + (meeting * 3 + i) % 90);
            lines.add(2, "tahapan: [" + STAGES[(meeting + i) % STAGES.length] + "]");
            lines.add(2, "wilayah: [" + decade.host(meeting).id() + "]");
        }
    }

    private void results(Lines lines) {
        lines.add(0, "hasil:");
        for (int i = 0; i < Decade.RESULTS; i++) {
            lines.add(1, "- kode: r" + (i + 1))
                    .add(2, "nomor: \"" + (i + 1) + "\"")
                    .add(2, "jenis: rekomendasi");
            lines.add(
                    2,
                    "teks: Susun langkah " + (i + 1) + " untuk perkara " + (meeting * 7 + i) % 900
                            + " dan laporkan kepada rapat berikutnya.");
            lines.add(2, "penanggung_jawab:").add(3, "- lembaga: " + decade.body(meeting, i));
            lines.add(2, "tenggat: " + (decade.year(meeting) + 1) + "-0" + (i + 1) + "-15");
            lines.add(2, "tema: [tema-" + (meeting + i) % Decade.THEMES + "]");
        }
    }

    /** The summary beside it. */
    String summary() {
        return """
                Rapat membahas keadaan periode %s di [%s](wilayah:%s). Peserta menilai laporan
                [Kesbangpol](lembaga:%s) dan menyepakati %d butir.

                - Butir pertama dipimpin [seorang peserta](orang:orang-%d).
                - Keadaan dinilai aman dan terkendali.
                """.formatted(
                        decade.period(meeting),
                        decade.host(meeting).name(),
                        decade.host(meeting).id(),
                        decade.body(meeting, 1),
                        Decade.RESULTS,
                        decade.person(meeting, 0));
    }

    /** The follow-ups of its points. */
    void followUps(Lines lines) {
        for (int i = 0; i < Decade.FOLLOW_UPS; i++) {
            lines.add(0, "tl-" + meeting + "-" + (i + 1) + ":");
            lines.add(1, "hasil: " + decade.id(meeting) + "#r" + (i + 1)).add(1, "kelas: biasa");
            lines.add(1, "riwayat:").add(2, "- tanggal: " + (decade.year(meeting) + 1) + "-01-20");
            lines.add(3, "status: " + STATES[(meeting + i) % STATES.length]);
            lines.add(3, "uraian: Laporan ke-" + meeting + " sudah diterima.");
        }
    }
}
