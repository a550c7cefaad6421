package id.rakor.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table of rooms as the manual's architecture page gives it. */
final class Rooms {
    private static final Pattern ROW = Pattern.compile("\\| (\\d) \\|(.*)\\|(.*)\\|(.*)\\|(.*)\\|");
    private static final Pattern NAME = Pattern.compile("`([a-z.*]+)`");
    private static final Map<String, List<String>> LIBRARIES = Map.of(
            "fastexcel", List.of("org.dhatim"),
            "FastCSV", List.of("de.siegmar"),
            "Jackson", List.of("tools.jackson", "com.fasterxml.jackson", "org.snakeyaml"),
            "OpenPDF", List.of("com.lowagie"),
            "ZXing", List.of("com.google.zxing"),
            "Flexmark", List.of("com.vladsch"),
            "Jsoup", List.of("org.jsoup"),
            "FreeMarker", List.of("freemarker"),
            "picocli", List.of("picocli"));

    private final Map<String, Room> byName = new LinkedHashMap<>();
    private final List<String> modelOrder = new ArrayList<>();

    /**
     * A room.
     *
     * @param floor how high it lies
     * @param imports rooms it may import
     * @param libraries packages of libraries it may use
     */
    record Room(String name, int floor, Set<String> imports, List<String> libraries) {}

    private Rooms() {}

    static Rooms read(Path page) throws IOException {
        Rooms rooms = new Rooms();
        for (String line : Files.readAllLines(page)) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                rooms.add(row);
            }
        }
        return rooms;
    }

    private void add(Matcher row) {
        List<String> names =
                NAME.matcher(row.group(2)).results().map(m -> m.group(1)).toList();
        String name = names.get(0).replace(".*", "");
        if (name.equals("model")) {
            modelOrder.addAll(names.subList(1, names.size()));
        }
        int floor = Integer.parseInt(row.group(1));
        String imports = row.group(4).strip();
        Set<String> allowed = new TreeSet<>();
        if (imports.equals("every lower floor")) {
            byName.values().stream().filter(r -> r.floor() < floor).forEach(r -> allowed.add(r.name()));
        } else {
            Arrays.stream(imports.split(",")).map(String::strip).forEach(allowed::add);
        }
        List<String> libraries = LIBRARIES.entrySet().stream()
                .filter(e -> row.group(5).contains(e.getKey()))
                .flatMap(e -> e.getValue().stream())
                .toList();
        byName.put(name, new Room(name, floor, allowed, libraries));
    }

    Room of(String room) {
        return byName.get(room);
    }

    Set<String> names() {
        return byName.keySet();
    }

    /** The packages of the model, each of which may import those before it. */
    List<String> modelOrder() {
        return modelOrder;
    }
}
