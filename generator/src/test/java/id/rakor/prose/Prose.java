package id.rakor.prose;

import id.rakor.finding.Finding;
import id.rakor.prose.Setting.Notices;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the tests of this room read with: four people, one of them withheld. */
record Prose(Fragment fragment, List<Finding> findings) {
    static final Notices NOTICES =
            new Notices("(tidak untuk edisi ini)", "Tabel", "Catatan", "Catatan", "Kembali ke teks");

    private static final LinkResolver RESOLVER = new LinkResolver() {
        @Override
        public Set<String> kinds() {
            return Set.of("orang", "rapat", "hasil");
        }

        @Override
        public LinkTarget resolve(String kind, String id) {
            if (id.equals("tertutup")) {
                return new LinkTarget.Withheld();
            } else if (id.equals("soedarmo") || id.equals("rapat-x#r1")) {
                return new LinkTarget.Reached("../" + kind + "/" + id.replace("#", ".html#"), "Nama " + id);
            }
            return new LinkTarget.Dangling(id.equals("sudarmo") ? "soedarmo" : "");
        }

        @Override
        public Optional<String> relative(String path) {
            return path.equals("menulis.md") ? Optional.of("menulis.html") : Optional.empty();
        }

        @Override
        public Optional<Picture> picture(String path) {
            return path.equals("gambar/menu.svg")
                    ? Optional.of(new Picture("../p/menu.svg", "../p/menu-sempit.svg", 640, 300))
                    : Optional.empty();
        }
    };

    static Prose of(String markdown) {
        return of(markdown, new Setting(3, "ringkasan", NOTICES));
    }

    static Prose of(String markdown, Setting setting) {
        return of(markdown.getBytes(StandardCharsets.UTF_8), setting);
    }

    static Prose of(byte[] bytes, Setting setting) {
        List<Finding> findings = new ArrayList<>();
        Fragment fragment = Markdown.read("rapat/2018/x/ringkasan.md", bytes, setting, RESOLVER, findings::add);
        return new Prose(fragment, findings);
    }

    String html() {
        return fragment.html();
    }

    /** Each finding as {@code "P05 3:7 orang:x"}. */
    List<String> faults() {
        return findings.stream()
                .map(f ->
                        f.code().id() + " " + f.place().line() + ":" + f.place().column() + " "
                                + String.join(" ", f.args()) + (f.near().isEmpty() ? "" : " ~ " + f.near()))
                .map(String::strip)
                .toList();
    }
}
