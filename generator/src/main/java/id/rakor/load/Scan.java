package id.rakor.load;

import id.rakor.finding.Finding;
import id.rakor.finding.Place;
import id.rakor.load.Folders.Item;
import id.rakor.load.bind.LoadCode;
import id.rakor.model.RecordType;
import id.rakor.model.RecordType.Layout;
import id.rakor.model.settings.Profile;
import id.rakor.model.settings.Settings;
import id.rakor.model.value.Id;
import id.rakor.model.value.Prose;
import id.rakor.model.value.Shape;
import id.rakor.near.NearName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks through a content folder for the files that hold records, and says what lies there that is
 * not read. It opens no file.
 */
final class Scan {
    /** The file of the settings. */
    static final String SETTINGS = "rakor.yaml";

    private static final String ENDING = ".yaml";
    private static final String ATTACHMENTS = "lampiran";
    private static final Pattern PICTURE = Pattern.compile("(?i).+\\.(png|jpg|jpeg)");

    private final List<Finding> findings = new ArrayList<>();
    private final List<RecordFile> files = new ArrayList<>();
    private final List<RecordFile> rows = new ArrayList<>();
    private final List<Item> pictures = new ArrayList<>();
    private Folders folders;

    private Scan() {}

    /** Looks through a folder. */
    static Scan of(Path content) {
        Scan scan = new Scan();
        try {
            Path root = content.toRealPath();
            if (Files.isDirectory(root)) {
                scan.folders = new Folders(root, scan.findings);
                scan.top();
                return scan;
            }
        } catch (IOException e) {
            scan.files.clear();
        }
        scan.findings.add(Finding.of(LoadCode.NO_CONTENT, Place.file(""), content.toString()));
        return scan;
    }

    /** The files that hold records, in order. */
    List<RecordFile> files() {
        return files;
    }

    /** What is wrong with the folders. */
    List<Finding> findings() {
        return findings;
    }

    /**
     * Tells of the pictures beside the settings that these do not name, not even with a slip of the pen or under a
     * wrong key.
     *
     * @param written the file of the settings as it is written
     */
    void unnamed(Settings settings, String written) {
        String logo = Profile.of(settings).letterhead().logo();
        String words = written.toLowerCase(Locale.ROOT);
        for (Item picture : pictures) {
            boolean named = words.contains(picture.name().toLowerCase(Locale.ROOT));
            boolean meant =
                    logo != null && NearName.of(picture.name(), List.of(logo)).isPresent();
            if (!named && !meant) {
                unknownFile(picture, SETTINGS);
            }
        }
    }

    private void top() {
        boolean settings = false;
        for (Item item : folders.open(folders.top())) {
            Optional<RecordType> type = RecordType.named(item.name()).filter(t -> t.layout() != Layout.NESTED);
            if (item.isFolder() && Names.isAside(item.name())) {
                continue;
            }
            if (item.isFolder() && item.name().equals(Rows.FOLDER)) {
                rows(item);
            } else if (item.isFolder()) {
                type.ifPresentOrElse(t -> drawer(t, item), () -> unknownFolder(item, typeFolders()));
            } else if (item.name().equals(SETTINGS)) {
                settings = true;
                files.add(new RecordFile(null, "", item.path(), item.file(), Map.of()));
            } else if (PICTURE.matcher(item.name()).matches()) {
                pictures.add(item);
            } else {
                unknownFile(item, SETTINGS);
            }
        }
        folders.close();
        files.addAll(rows);
        if (!settings) {
            folders.report(LoadCode.NO_SETTINGS, SETTINGS);
        }
    }

    private static List<String> typeFolders() {
        return Stream.concat(
                        Arrays.stream(RecordType.values())
                                .filter(type -> type.layout() != Layout.NESTED)
                                .map(RecordType::folder),
                        Stream.of(Rows.FOLDER))
                .toList();
    }

    /** The folder of reference tables: files of rows, each named after the type of its rows. */
    private void rows(Item folder) {
        for (Item item : folders.open(folder)) {
            Optional<RecordType> type = item.isFolder() ? Optional.empty() : Rows.typeOf(item.name());
            if (item.isFolder()) {
                unknownFolder(item, List.of());
            } else if (type.isPresent()) {
                rows.add(new RecordFile(type.get(), "", item.path(), item.file(), Map.of()));
            } else {
                unknownFile(item, NearName.of(item.name(), Rows.names()).orElse(""));
            }
        }
        folders.close();
    }

    /** A folder of a type, or one of its drawers. */
    private void drawer(RecordType type, Item folder) {
        List<Item> items = folders.open(folder);
        boolean isTop = folder.name().equals(folder.file());
        if (type.layout() == Layout.FOLDER && !isTop && isRecord(type, items)) {
            recordFolder(type, folder, items);
        } else {
            for (Item item : items) {
                if (item.isFolder()) {
                    drawer(type, item);
                } else if (type.layout() == Layout.FOLDER) {
                    homeless(type, item);
                } else if (!item.name().endsWith(ENDING)) {
                    unknownFile(item, "");
                } else {
                    recordFile(type, item);
                }
            }
        }
        folders.close();
    }

    /** Whether a folder is that of a record: it holds the record's file, or files and no further drawer. */
    private static boolean isRecord(RecordType type, List<Item> items) {
        boolean main = items.stream().anyMatch(i -> !i.isFolder() && isMain(type, i.name()));
        boolean files = items.stream().anyMatch(i -> !i.isFolder());
        boolean drawers = items.stream().anyMatch(i -> i.isFolder() && !i.name().equals(ATTACHMENTS));
        return main || (files && !drawers);
    }

    private static boolean isMain(RecordType type, String name) {
        return asYaml(name).equals(type.folder() + ENDING);
    }

    /** A name as it would be with small letters and the full ending. */
    private static String asYaml(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".yml") ? lower.substring(0, lower.length() - 4) + ENDING : lower;
    }

    /** A file in a drawer where only folders of records lie. */
    private void homeless(RecordType type, Item item) {
        if (asYaml(item.name()).endsWith(ENDING)) {
            folders.report(LoadCode.NO_FOLDER, item.file(), item.name(), type.folder() + ENDING);
        } else {
            unknownFile(item, type.folder() + ENDING);
        }
    }

    private void recordFile(RecordType type, Item item) {
        String stem = item.name().substring(0, item.name().length() - ENDING.length());
        boolean map = type.layout() == Layout.MAP;
        if (!map) {
            checkId(stem, item);
        }
        files.add(new RecordFile(type, map ? "" : stem, item.path(), item.file(), Map.of()));
    }

    private void recordFolder(RecordType type, Item folder, List<Item> items) {
        String main = type.folder() + ENDING;
        Map<String, String> keys = new TreeMap<>();
        for (Shape.Part part : Shape.of(type.type()).parts()) {
            if (part.place() == Shape.Place.BESIDE) {
                keys.put(part.file(), part.key());
            }
        }
        Map<String, Prose> beside = new TreeMap<>();
        Item record = null;
        for (Item item : items) {
            if (item.isFolder()) {
                if (item.name().equals(ATTACHMENTS)) {
                    attachments(item);
                } else {
                    unknownFolder(item, List.of(ATTACHMENTS));
                }
            } else if (item.name().equals(main)) {
                record = item;
            } else if (keys.containsKey(item.name())) {
                beside.put(keys.get(item.name()), new Prose(item.file()));
            } else {
                unknownFile(item, near(item.name(), main, keys));
            }
        }
        if (record == null && items.stream().noneMatch(i -> isMain(type, i.name()))) {
            folders.report(LoadCode.NO_RECORD_FILE, folder.file(), main);
        }
        if (record != null) {
            checkId(folder.name(), folder);
            files.add(new RecordFile(type, folder.name(), record.path(), record.file(), beside));
        }
    }

    private static String near(String name, String main, Map<String, String> keys) {
        List<String> known = new ArrayList<>(keys.keySet());
        known.add(main);
        return NearName.of(name, known).orElse("");
    }

    private void attachments(Item folder) {
        for (Item item : folders.open(folder)) {
            if (item.isFolder()) {
                attachments(item);
            }
        }
        folders.close();
    }

    private void checkId(String name, Item item) {
        if (!Id.isValid(name)) {
            findings.add(Names.finding(name, Place.file(item.file())));
        }
    }

    private void unknownFolder(Item item, List<String> known) {
        String near = NearName.of(item.name(), known).orElse("");
        folders.reportNear(LoadCode.UNKNOWN_FOLDER, item.file(), near, item.name());
    }

    /**
     * A file that is not read.
     *
     * @param wanted the name it may have been meant to bear, or empty
     */
    private void unknownFile(Item item, String wanted) {
        String ending = asYaml(item.name());
        boolean meant = ending.equals(wanted) || (wanted.isEmpty() && ending.endsWith(ENDING));
        if (meant && !ending.equals(item.name())) {
            folders.reportNear(LoadCode.WRONG_NAME, item.file(), ending, item.name(), ending);
        } else {
            String near = meant ? "" : NearName.of(item.name(), List.of(wanted)).orElse("");
            folders.reportNear(LoadCode.UNKNOWN_FILE, item.file(), near, item.name());
        }
    }
}
