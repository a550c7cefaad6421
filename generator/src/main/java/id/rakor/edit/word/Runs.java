package id.rakor.edit.word;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the letters of one paragraph with their looks, and keeps what is worth knowing about them. */
final class Runs {
    private static final String DARK = "(?i)auto|[0-5]\\p{XDigit}[0-5]\\p{XDigit}[0-5]\\p{XDigit}";
    private static final String NO_FILL = "(?i)|auto|f{6}";
    private static final String NO_THEME = "|text1|dark1|background1|light1|tx1|dk1";
    private static final Set<WordCode> TAKEN =
            EnumSet.of(WordCode.INSERTED, WordCode.STRUCK, WordCode.COLOUR, WordCode.FORMULA);
    private static final Set<String> HOLDERS = Set.of(
            "w:smartTag", "w:customXml", "w:dir", "w:bdo", "w:sdtContent", "w:rubyBase", "w:ruby", "w:ins", "w:moveTo");

    private final WordReader reader;
    private final Xml paragraph;
    private final List<Piece> pieces = new ArrayList<>();
    private final Map<WordCode, StringBuilder> words = new EnumMap<>(WordCode.class);
    private final Map<WordCode, Integer> ends = new EnumMap<>(WordCode.class);
    private final List<Xml> figures = new ArrayList<>();
    private String link = "";
    private boolean inserted;

    Runs(WordReader reader, Xml properties) {
        this.reader = reader;
        this.paragraph = properties;
    }

    /** The letters. */
    Line line() {
        return new Line(pieces);
    }

    /** Words worth knowing, by their kind. */
    Map<WordCode, StringBuilder> words() {
        return words;
    }

    /** The pictures, drawings and files in it. */
    List<Xml> figures() {
        return figures;
    }

    void all(Xml parent) {
        parent.children().forEach(this::one);
    }

    private void one(Xml node) {
        switch (node.name()) {
            case "w:r" -> run(node);
            case "w:hyperlink" -> hyperlink(node);
            case "w:del", "w:moveFrom" -> note(WordCode.DELETED, letters(node));
            case "w:fldSimple" -> simpleField(node);
            case "w:sdt" -> all(node.child("w:sdtContent"));
            case "mc:AlternateContent" -> all(choice(node));
            case "m:oMath", "m:oMathPara" -> formula(node);
            default -> {
                if (HOLDERS.contains(node.name())) {
                    boolean before = inserted;
                    inserted |= node.is("w:ins") || node.is("w:moveTo");
                    all(node);
                    inserted = before;
                }
            }
        }
    }

    /** What a reader takes of several forms of one thing. */
    static Xml choice(Xml alternatives) {
        return alternatives.has("mc:Choice") ? alternatives.child("mc:Choice") : alternatives.child("mc:Fallback");
    }

    private void hyperlink(Xml node) {
        String address = reader.address(node.attribute("r:id"));
        String before = link;
        link = web(address);
        all(node);
        link = before;
    }

    private String web(String address) {
        if (address.matches("(?i)https?://[\\p{L}\\p{N}][^\\s<>\"]*")) {
            return address;
        }
        if (!address.isEmpty() && !address.startsWith("mailto:")) {
            note(WordCode.LINK, address);
        }
        return "";
    }

    private void simpleField(Xml node) {
        if (Fields.countsPages(node.attribute("w:instr"))) {
            note(WordCode.FIELD, letters(node));
        } else {
            all(node);
        }
    }

    private void formula(Xml node) {
        StringBuilder text = new StringBuilder();
        node.all("m:t").forEach(one -> text.append(one.text()));
        note(WordCode.FORMULA, text.toString());
        add(Xml.NONE, Signs.plain(text.toString(), false));
    }

    /** All letters within a node, whatever becomes of them. */
    static String letters(Xml node) {
        StringBuilder text = new StringBuilder();
        node.walk(one -> {
            if (one.is("w:t") || one.is("w:delText")) {
                text.append(one.text());
            } else if (one.is("w:tab") || one.is("w:br") || one.is("w:p")) {
                text.append(' ');
            }
        });
        return Signs.plain(text.toString(), false);
    }

    /** Keeps words of a kind; those that do not follow each other are set apart. */
    private void note(WordCode code, String text) {
        StringBuilder all = words.computeIfAbsent(code, key -> new StringBuilder());
        boolean apart = pieces.size() > ends.getOrDefault(code, 0);
        all.append(apart && !all.isEmpty() && !text.isEmpty() ? "; " : "").append(text);
        ends.put(code, pieces.size() + (TAKEN.contains(code) ? 1 : 0));
    }

    private void run(Xml run) {
        Xml look = run.child("w:rPr");
        if (has(look, "w:vanish")) {
            note(WordCode.HIDDEN, letters(run));
            return;
        }
        for (Xml node : run.children()) {
            switch (node.name()) {
                case "w:t" -> text(look, node.text());
                case "w:tab", "w:ptab" -> add(look, "\t");
                case "w:br" -> add(look, node.attribute("w:type").isEmpty() ? "\n" : " ");
                case "w:cr" -> add(look, "\n");
                case "w:noBreakHyphen" -> add(look, "-");
                case "w:sym" -> sign(look, node.attribute("w:char"));
                case "w:fldChar" -> reader.fields().mark(node.attribute("w:fldCharType"));
                case "w:instrText" -> reader.fields().order(node.text());
                case "w:pgNum" -> note(WordCode.FIELD, "");
                case "w:footnoteReference" -> mark("f" + node.attribute("w:id"));
                case "w:endnoteReference" -> mark("e" + node.attribute("w:id"));
                case "w:commentReference" -> note(WordCode.COMMENT, reader.comment(node.attribute("w:id")));
                case "w:drawing", "w:pict", "w:object" -> figures.add(node);
                case "mc:AlternateContent" -> figures.addAll(choice(node).children());
                case "w:ruby" -> all(node.child("w:rubyBase"));
                default -> {
                    /* Of no use to a reader of text. */
                }
            }
        }
    }

    private void mark(String note) {
        if (reader.hasNote(note)) {
            pieces.add(new Piece("", false, false, "", note));
        }
    }

    private void sign(Xml look, String code) {
        if (code.matches("\\p{XDigit}{1,4}")) {
            String sign = String.valueOf((char) Integer.parseInt(code, 16));
            if (Signs.isUnknown(sign, true)) {
                note(WordCode.SIGN, "");
            }
            add(look, Signs.plain(sign, true));
        }
    }

    private void text(Xml look, String written) {
        Xml fonts = reader.styles().letters(look, paragraph, "w:rFonts");
        boolean pictures = Signs.isOfPictures(fonts.attribute("w:ascii"));
        if (Signs.isUnknown(written, pictures)) {
            note(WordCode.SIGN, "");
        }
        String text = Signs.plain(written, pictures);
        int height = look.child("w:position").number("w:val");
        String how = height > 0 ? "superscript" : height < 0 ? "subscript" : "";
        add(look, Signs.raised(text, how.isEmpty() ? look.child("w:vertAlign").value() : how));
    }

    private boolean has(Xml look, String name) {
        Xml found = reader.styles().letters(look, paragraph, name);
        return found != Xml.NONE && !List.of("0", "false", "off", "none").contains(found.value());
    }

    private void add(Xml look, String text) {
        Fields fields = reader.fields();
        if (fields.counts()) {
            note(WordCode.FIELD, fields.silent() ? "" : text);
            return;
        } else if (fields.silent()) {
            return;
        }
        if (inserted) {
            note(WordCode.INSERTED, text);
        }
        if (has(look, "w:strike") || has(look, "w:dstrike")) {
            note(WordCode.STRUCK, text);
        }
        String to = link.isEmpty() ? web(fields.address()) : link;
        if (to.isEmpty() && isColoured(look)) {
            note(WordCode.COLOUR, text);
        }
        pieces.add(new Piece(text, has(look, "w:b"), has(look, "w:i"), to, ""));
    }

    private static boolean isColoured(Xml look) {
        Xml colour = look.child("w:color");
        boolean dark = colour == Xml.NONE
                || colour.value().matches(DARK)
                || !colour.attribute("w:themeColor").isEmpty()
                        && colour.attribute("w:themeColor").matches(NO_THEME);
        boolean plain = look.child("w:highlight").value().matches("|none");
        boolean link = look.child("w:rStyle").value().matches("(?i).*hyperlink.*");
        return !link
                && !(dark && plain && look.child("w:shd").attribute("w:fill").matches(NO_FILL));
    }
}
