package id.rakor.view.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The beginning of prose: the first paragraphs and items of lists under its first heading that has any, without marks of
 * footnotes, since those lie at its end.
 *
 * @param html what is shown as safe HTML, or empty
 * @param paragraphs how many paragraphs are left out
 * @param items how many items of lists are left out
 * @param tables how many tables are left out
 */
record Opening(String html, int paragraphs, int items, int tables) {
    private static final Pattern TAG = Pattern.compile("<(/?)(p|ul|ol|li|table|h[2-6])\\b[^>]*>");
    private static final Pattern NOTE = Pattern.compile("(?s)<sup\\b.*?</sup>");
    private static final Pattern NOTES = Pattern.compile("<div\\b[^>]*[\"]catatan[-]kaki");
    private static final String PARAGRAPH = "p";
    private static final String TABLE = "table";

    /**
     * A paragraph, an item of a list with what stands in it, or a table.
     *
     * @param part under which heading it stands, by number
     * @param list which list of the prose it is an item of, by number; 0 when of none
     * @param name the name of the element, for an item that of its list
     * @param html the element
     */
    private record Piece(int part, int list, String name, String html) {
        /** What it takes of the room, two for a whole paragraph; one that leads on to something takes less. */
        int cost() {
            return name.equals(PARAGRAPH) && !html.endsWith(":</p>") ? 2 : 1;
        }
    }

    /** The beginning of some safe HTML with room for so many paragraphs; two items take the room of one. */
    static Opening of(String html, int most) {
        List<Piece> all = pieces(html);
        List<Piece> shown = new ArrayList<>();
        int room = 2 * most;
        int part = -1;
        for (Piece piece : all) {
            boolean open = part < 0 || piece.part == part;
            if (piece.name.equals(TABLE)) {
                continue;
            } else if (!open || room < piece.cost()) {
                break;
            }
            part = piece.part;
            room -= piece.cost();
            shown.add(piece);
        }
        return new Opening(
                written(shown), count(all, true) - count(shown, true), count(all, false) - count(shown, false), (int)
                        all.stream().filter(one -> one.name.equals(TABLE)).count());
    }

    private static int count(List<Piece> pieces, boolean paragraphs) {
        return (int) pieces.stream()
                .filter(one -> paragraphs ? one.name.equals(PARAGRAPH) : one.list > 0)
                .count();
    }

    private static String written(List<Piece> pieces) {
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean first = piece.list > 0 && (i == 0 || pieces.get(i - 1).list != piece.list);
            boolean last = piece.list > 0 && (i == pieces.size() - 1 || pieces.get(i + 1).list != piece.list);
            html.append(i == 0 ? "" : "\n")
                    .append(first ? "<" + piece.name + ">" : "")
                    .append(NOTE.matcher(piece.html).replaceAll(""))
                    .append(last ? "</" + piece.name + ">" : "");
        }
        return html.toString();
    }

    private static List<Piece> pieces(String html) {
        String told = NOTES.split(html, 2)[0];
        List<Piece> pieces = new ArrayList<>();
        List<String> open = new ArrayList<>();
        int part = 0;
        int list = 0;
        int start = 0;
        Matcher tag = TAG.matcher(told);
        while (tag.find()) {
            String name = tag.group(2);
            if (tag.group(1).isEmpty()) {
                open.add(name);
                boolean outer = open.size() == 1;
                part += outer && name.startsWith("h") ? 1 : 0;
                list += outer && name.endsWith("l") ? 1 : 0;
                start = outer || isItem(open) ? tag.start() : start;
            } else if (!open.isEmpty()) {
                String outer = open.get(0);
                if (isItem(open)) {
                    pieces.add(new Piece(part, list, outer, told.substring(start, tag.end())));
                } else if (open.size() == 1 && (name.equals(PARAGRAPH) || name.equals(TABLE))) {
                    pieces.add(new Piece(part, 0, name, told.substring(start, tag.end())));
                }
                open.remove(open.size() - 1);
            }
        }
        return pieces;
    }

    private static boolean isItem(List<String> open) {
        return open.size() == 2 && open.get(1).equals("li");
    }
}
