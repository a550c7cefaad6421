package id.rakor.pdf.paper;

import id.rakor.model.settings.Alignment;
import id.rakor.model.settings.Edges;
import id.rakor.model.settings.Profile;
import id.rakor.model.settings.Typeface;
import id.rakor.pdf.layout.piece.Style;
import id.rakor.pdf.sheet.Family;
import id.rakor.pdf.sheet.Ink;
import id.rakor.template.Tokens;
import java.util.Map;

/** How papers look: what the office has set, in the colours of the tokens. */
public final class Styles {
    private static final float POINTS_PER_MM = 72 / 25.4f;
    private static final float LEADING = 1.3f;

    private Styles() {}

    /** The look of an office's papers. */
    public static Style of(Profile profile, Tokens tokens) {
        Edges edges = profile.edges();
        Map<String, String> colours = tokens.group("warna");
        return new Style(
                points(profile.size().width()),
                points(profile.size().height()),
                new Style.Margins(
                        points(edges.top()), points(edges.right()), points(edges.bottom()), points(edges.left())),
                profile.typeface() == Typeface.SERIF ? Family.SERIF : Family.SANS,
                profile.points(),
                LEADING,
                profile.alignment() == Alignment.BOTH,
                ink(colours, "tinta", "#1c1a18"),
                ink(colours, "pudar", "#5b5751"),
                ink(colours, "garis", "#d8d3cb"),
                ink(colours, "merah", "#9d1420"),
                ink(colours, "bidang", "#f5f3ef"));
    }

    /** A colour of the tokens; that of the built-in ones where it is no colour of six digits. */
    private static Ink ink(Map<String, String> colours, String name, String builtIn) {
        String hex = colours.getOrDefault(name, builtIn);
        return Ink.of(hex.matches("#[0-9a-fA-F]{6}") ? hex : builtIn);
    }

    private static float points(int millimetres) {
        return millimetres * POINTS_PER_MM;
    }
}
