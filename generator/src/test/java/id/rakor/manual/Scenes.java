package id.rakor.manual;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pictures of a page of the guide: drawings, and those that are text, which are screens, pages, and sheets with what is
 * typed into them in bold.
 */
final class Scenes {
    private static final Pattern PICTURE = Pattern.compile(
            "(?m)^```(?<looks>layar|kertas)(?: (?<what>[a-z-]+))?\\n(?<screen>(?s:.*?))^```$|^!\\[[^]]*]\\(gambar/(?<drawing>[a-z-]+)\\.svg\\)|^(?<sheet>\\|[^|\\n]+\\| A \\|.*(?:\\n\\|.*)+)");
    private static final Pattern TYPED = Pattern.compile("\\*\\*(.+)\\*\\*");

    private Scenes() {}

    /** A picture. */
    sealed interface Scene permits Screen, Page, Drawn, Grid {}

    /** What a terminal shows, line by line. */
    record Screen(List<String> lines) implements Scene {}

    /** What a page says, line by line: the first page of a kind of paper, or that of a meeting in the site. */
    record Page(String what, List<String> lines) implements Scene {}

    /** What a drawing of a paper or of a page in the site says, label by label. */
    record Drawn(String what, List<String> labels) implements Scene {}

    /** A part of a sheet: by address, what stands in a cell and whether a person types it there. */
    record Grid(String sheet, Map<String, Cell> cells) implements Scene {}

    /** A cell. */
    record Cell(String text, boolean typed) {}

    /** The pictures of a page, from top to bottom. */
    static List<Scene> of(String page) {
        List<Scene> scenes = new ArrayList<>();
        Matcher picture = PICTURE.matcher(page);
        while (picture.find()) {
            if (picture.group("sheet") != null) {
                scenes.add(grid(picture.group("sheet")));
            } else if (picture.group("drawing") != null) {
                scenes.add(Drawing.of(picture.group("drawing")).scene());
            } else {
                List<String> lines = picture.group("screen").lines().toList();
                boolean terminal = picture.group("looks").equals("layar");
                scenes.add(terminal ? new Screen(lines) : new Page(picture.group("what"), lines));
            }
        }
        return scenes;
    }

    private static Grid grid(String table) {
        List<String[]> rows = table.lines()
                .map(line -> line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                .toList();
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (String[] row : rows.subList(2, rows.size())) {
            for (int i = 1; i < row.length; i++) {
                String text = row[i].strip();
                Matcher typed = TYPED.matcher(text);
                boolean isTyped = typed.matches();
                if (!text.isEmpty()) {
                    cells.put(
                            rows.get(0)[i].strip() + row[0].strip(),
                            new Cell(isTyped ? typed.group(1) : text, isTyped));
                }
            }
        }
        return new Grid(rows.get(0)[0].strip(), cells);
    }
}
