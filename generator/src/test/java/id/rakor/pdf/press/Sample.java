package id.rakor.pdf.press;

import id.rakor.pdf.sheet.Artifact;
import id.rakor.pdf.sheet.Booklet;
import id.rakor.pdf.sheet.Bookmark;
import id.rakor.pdf.sheet.Face;
import id.rakor.pdf.sheet.Family;
import id.rakor.pdf.sheet.Imprint;
import id.rakor.pdf.sheet.Ink;
import id.rakor.pdf.sheet.Leaf;
import id.rakor.pdf.sheet.Mark;
import id.rakor.pdf.sheet.Owner;
import id.rakor.pdf.sheet.Picture;
import id.rakor.pdf.sheet.Role;
import id.rakor.pdf.sheet.Tag;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** A booklet laid out by hand that has every kind of mark and every role. */
public final class Sample {
    static final Face SANS = Family.SANS.face(false, false);
    static final Face BOLD = Family.SANS.face(true, false);

    private final Tag root = Tag.document("id-ID");
    private List<Mark> marks = new ArrayList<>();
    private float y = 80;

    /** What it says of itself. */
    public static Imprint imprint() {
        return new Imprint(
                "Contoh <naskah> & lambang",
                "id-ID",
                "Kesbangpol Contoh",
                "Semua yang dapat dicetak",
                List.of("rapat", "contoh"),
                LocalDate.of(2026, 3, 4),
                "Rakor",
                List.of(new Imprint.Attachment(
                        "rapat.yaml",
                        "application/yaml",
                        "Rekaman rapat",
                        "judul: Contoh\n".getBytes(StandardCharsets.UTF_8))));
    }

    /** Three pages, the last of them landscape. */
    public static Booklet booklet() {
        return new Sample().build();
    }

    private Booklet build() {
        List<Leaf> leaves = new ArrayList<>();
        Tag sect = root.child(Role.SECT);
        Tag split = first(sect);
        leaves.add(leaf(1, 595.28f, 841.89f));
        second(sect, split);
        leaves.add(leaf(2, 595.28f, 841.89f));
        third(root.child(Role.PART));
        leaves.add(leaf(3, 841.89f, 595.28f));
        List<Bookmark> outline =
                List.of(new Bookmark("Judul \u201csatu\u201d", "a", List.of(new Bookmark("Tabel", "b", List.of()))));
        return new Booklet(root, leaves, outline);
    }

    private Tag first(Tag sect) {
        picture(sect.child(Role.FIGURE).alternative("Lambang"), "png");
        heading(sect.child(Role.H1), "a", "Judul AVATAR “satu” – §5");
        heading(sect.child(Role.H2), "a2", "Bagian");
        Tag p = sect.child(Role.P);
        text(p.child(Role.SPAN), SANS, "Teks dengan ", 70);
        link(p.child(Role.LINK), "pranala", "https://example.org/a?b=1&c=2", 140);
        text(p.child(Role.SPAN).language("en"), SANS, " and English", 200);
        text(p.child(Role.SPAN).expansion("Tim Terpadu"), SANS, "Timdu", 300);
        Tag reference = p.child(Role.REFERENCE);
        link(reference.child(Role.LINK), "1", "#note", 340);
        y += 16;
        Tag hyphened = sect.child(Role.P).child(Role.SPAN).actual("pertanggungjawaban");
        text(hyphened, SANS, "pertanggung-", 70);
        y += 14;
        text(hyphened, SANS, "jawaban", 70);
        y += 14;
        marks.add(new Mark.Text(sect.child(Role.P), SANS, 11, Ink.BLACK, 70, y, "kata kata AV rata kanan", 3.3f));
        y += 14;
        text(sect.child(Role.BLOCK_QUOTE).child(Role.P).child(Role.QUOTE), SANS, "“kutipan”", 90);
        y += 14;
        lists(sect);
        status(sect.child(Role.P));
        Tag note = sect.child(Role.NOTE).id("note");
        note.leadsTo(reference);
        reference.leadsTo(note);
        marks.add(new Mark.Spot("note", note, y));
        text(note.child(Role.LBL), SANS, "1", 70);
        text(note.child(Role.P), SANS, "isi catatan", 80);
        y += 20;
        Tag split = sect.child(Role.P);
        text(split, SANS, "paragraf yang ber", 70);
        return split;
    }

    private void lists(Tag sect) {
        Tag list = sect.child(Role.L).numbering("Decimal");
        for (int i = 1; i <= 2; i++) {
            Tag item = list.child(Role.LI);
            text(item.child(Role.LBL), SANS, i + ".", 70);
            Tag body = item.child(Role.L_BODY);
            text(body.child(Role.P), SANS, "butir " + i, 90);
            y += 14;
            Tag inner = body.child(Role.L).numbering("Disc").child(Role.LI);
            text(inner.child(Role.LBL), SANS, "•", 90);
            text(inner.child(Role.L_BODY), SANS, "butir dalam", 105);
            y += 14;
        }
    }

    private void status(Tag p) {
        Tag mark = p.child(Role.SPAN).actual("selesai");
        marks.add(new Mark.Shape(
                mark,
                List.of(
                        new Mark.Step.Move(70, y),
                        new Mark.Step.Curve(75, y - 10, 80, y - 10, 85, y),
                        new Mark.Step.Close()),
                Ink.of("#9d1420"),
                Ink.BLACK,
                0.5f,
                0));
        text(p.child(Role.SPAN), SANS, " selesai", 90);
        y += 20;
    }

    private void second(Tag sect, Tag split) {
        text(split, SANS, "lanjut di halaman lain", 70);
        y += 20;
        Tag table = sect.child(Role.TABLE).summary("Contoh tabel");
        text(table.child(Role.CAPTION).child(Role.P), SANS, "Keterangan tabel", 70);
        marks.add(new Mark.Spot("b", table, y));
        y += 16;
        marks.add(Mark.Shape.tint(Artifact.BACKGROUND, 60, y - 12, 300, 16, Ink.of("#eeeeee")));
        Tag head = table.child(Role.T_HEAD).child(Role.TR);
        cell(head.child(Role.TH).scope("Column"), "No", 70);
        cell(head.child(Role.TH).scope("Column").spans(2, 1), "Hasil", 120);
        y += 16;
        Tag body = table.child(Role.T_BODY);
        Tag row = body.child(Role.TR);
        cell(row.child(Role.TH).scope("Row").spans(1, 2), "1", 70);
        cell(row.child(Role.TD), "a", 120);
        row.child(Role.TD);
        y += 16;
        Tag next = body.child(Role.TR);
        cell(next.child(Role.TD), "b", 120);
        cell(next.child(Role.TD), "c", 220);
        y += 16;
        Tag foot = table.child(Role.T_FOOT).child(Role.TR);
        cell(foot.child(Role.TD).spans(3, 1), "jumlah", 70);
        marks.add(Mark.Shape.frame(Artifact.LAYOUT, 60, y - 70, 300, 76, 0.5f, Ink.BLACK));
        y += 40;
        Tag figure = sect.child(Role.FIGURE).alternative("Grafik batang");
        marks.add(Mark.Shape.tint(figure, 70, y, 30, 40, Ink.of("#336699")));
        marks.add(new Mark.Text(figure, BOLD, 8, Ink.BLACK, 72, y + 50, "2026", 0));
        y += 80;
        marks.add(new Mark.Shape(
                Artifact.LAYOUT,
                List.of(new Mark.Step.Move(60, y), new Mark.Step.Line(400, y)),
                null,
                Ink.of("#777777"),
                0.5f,
                2));
    }

    private void third(Tag part) {
        heading(part.child(Role.H1), "c", "Daftar isi");
        Tag toc = part.child(Role.TOC);
        Tag entry = toc.child(Role.TOCI);
        link(entry.child(Role.REFERENCE).child(Role.LINK), "Judul 1", "#a", 70);
        y += 20;
        Tag index = part.child(Role.INDEX);
        text(index.child(Role.P), SANS, "Timdu, 1", 70);
        y += 20;
        heading(part.child(Role.H2), "d", "Dua");
        heading(part.child(Role.H3), "e", "Tiga");
        heading(part.child(Role.H4), "f", "Empat");
        heading(part.child(Role.H5), "g", "Lima");
        heading(part.child(Role.H6), "h", "Enam");
        Tag div = part.child(Role.DIV);
        text(div.child(Role.P), Family.SERIF.face(false, true), "miring", 70);
        y += 14;
        text(div.child(Role.P), Family.MONO.face(true, true), "rata", 70);
        y += 14;
        picture(part.child(Role.FIGURE).alternative("Foto"), "jpg");
    }

    private Leaf leaf(int number, float width, float height) {
        text(Artifact.HEAD, SANS, "Kepala", 70, 30);
        text(Artifact.FOOT, SANS, "Halaman " + number + " dari 3", 70, height - 30);
        Leaf leaf = new Leaf(width, height, marks);
        marks = new ArrayList<>();
        y = 80;
        return leaf;
    }

    private void heading(Tag tag, String spot, String words) {
        marks.add(new Mark.Spot(spot, tag, y - 12));
        text(tag, BOLD, words, 70);
        y += 20;
    }

    private void cell(Tag cell, String words, float x) {
        text(cell.child(Role.P), SANS, words, x);
    }

    private void link(Tag tag, String words, String target, float x) {
        text(tag, SANS, words, x);
        marks.add(new Mark.Area(tag, x, y - 9, SANS.width(words, 11), 12, target, "Buka " + words));
        marks.add(Mark.Shape.line(Artifact.LAYOUT, x, y + 1, x + SANS.width(words, 11), y + 1, 0.4f, Ink.BLACK));
    }

    private void picture(Tag figure, String format) {
        boolean clear = format.equals("png");
        BufferedImage image =
                new BufferedImage(20, 20, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        image.setRGB(5, 5, 0x80ff0000);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        marks.add(new Mark.Image(figure, new Picture(out.toByteArray(), 20, 20), 70, y, 40, 40));
        y += 60;
    }

    private void text(Owner owner, Face face, String words, float x) {
        text(owner, face, words, x, y);
    }

    private void text(Owner owner, Face face, String words, float x, float baseline) {
        marks.add(new Mark.Text(owner, face, 11, Ink.BLACK, x, baseline, words, 0));
    }
}
