package id.rakor.bundle;

import id.rakor.bundle.ManifestLines.Listed;
import id.rakor.publish.Print;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;

/** Holds the files of one bag against its manifests. What follows from another finding is not told twice. */
final class BagCheck {
    private final Tally tally;
    private long files;
    private long bytes;
    private String seal = "";

    BagCheck(Tally tally) {
        this.tally = tally;
    }

    long files() {
        return files;
    }

    long bytes() {
        return bytes;
    }

    String seal() {
        return seal;
    }

    void run(Box box) throws IOException {
        declared(box);
        Set<String> tags = listed(box, Bag.TAG_MANIFEST, false);
        Set<String> payload = listed(box, Bag.MANIFEST, true);
        for (String name : box.names()) {
            Set<String> list = name.startsWith(Bag.PAYLOAD) ? payload : tags;
            if (!list.contains(name) && !name.equals(Bag.TAG_MANIFEST)) {
                tally.add(BundleCode.ADDED, name);
            }
        }
        for (String needed : new String[] {Bag.INFO, Bag.MANIFEST, Bag.TAG_MANIFEST}) {
            if (!box.names().contains(needed)) {
                tally.add(BundleCode.NO_TAG, needed);
            }
        }
        counted(box);
        if (box.names().contains(Bag.TAG_MANIFEST)) {
            print(box, Bag.TAG_MANIFEST).ifPresent(print -> seal = print.sha256());
        }
    }

    private void declared(Box box) throws IOException {
        try (ManifestLines lines = new ManifestLines(box.open(Bag.DECLARATION))) {
            String version = lines.text().orElse("");
            String encoding = lines.text().orElse("");
            if (!version.matches("BagIt-Version: \\d{1,9}\\.\\d{1,9}")) {
                tally.add(BundleCode.FORM, Bag.DECLARATION, "1");
            } else if (!version.endsWith(" 1.0")) {
                tally.add(BundleCode.VERSION, version.substring(15));
            }
            if (!encoding.equals("Tag-File-Character-Encoding: UTF-8")) {
                tally.add(BundleCode.FORM, Bag.DECLARATION, "2");
            }
        } catch (CharacterCodingException | ZipException | EOFException e) {
            tally.add(BundleCode.ALTERED, Bag.DECLARATION);
        }
    }

    /** Checks every file that a manifest lists; gives the names it lists. */
    private Set<String> listed(Box box, String manifest, boolean payload) throws IOException {
        Set<String> names = new HashSet<>();
        if (!box.names().contains(manifest)) {
            return box.names();
        }
        try (ManifestLines lines = new ManifestLines(box.open(manifest))) {
            try {
                for (Optional<Listed> line = lines.next(); line.isPresent(); line = lines.next()) {
                    check(box, line.get(), manifest, payload, names, lines.number());
                }
            } catch (CharacterCodingException e) {
                tally.add(BundleCode.FORM, manifest, "" + lines.number());
                return box.names();
            }
        } catch (ZipException | EOFException e) {
            tally.add(BundleCode.ALTERED, manifest);
            return box.names();
        }
        return names;
    }

    private void check(Box box, Listed line, String manifest, boolean payload, Set<String> names, int number)
            throws IOException {
        String path = line.path();
        if (Names.unsafe(path)) {
            tally.add(BundleCode.UNSAFE, path);
        } else if (path.startsWith(Bag.PAYLOAD) != payload) {
            tally.add(BundleCode.FORM, manifest, "" + number);
        } else if (!box.names().contains(path)) {
            if (!path.equals(Bag.MANIFEST) && !path.equals(Bag.INFO)) {
                tally.add(BundleCode.MISSING, path);
            }
        } else if (!names.add(path)) {
            tally.add(BundleCode.DOUBLE, path, manifest);
        } else {
            Optional<Print> print = print(box, path);
            if (!print.map(Print::sha256).orElse("").equals(line.sha256())) {
                tally.add(BundleCode.ALTERED, path);
            }
            files += payload ? 1 : 0;
            bytes += payload ? print.map(Print::size).orElse(0L) : 0;
        }
    }

    private void counted(Box box) throws IOException {
        if (!box.names().contains(Bag.INFO)) {
            return;
        }
        try (ManifestLines lines = new ManifestLines(box.open(Bag.INFO))) {
            for (Optional<String> line = lines.text(); line.isPresent(); line = lines.text()) {
                if (line.get().startsWith("Payload-Oxum:")) {
                    compare(line.get().substring(13).strip(), lines.number());
                }
            }
        } catch (CharacterCodingException | ZipException | EOFException e) {
            tally.add(BundleCode.ALTERED, Bag.INFO);
        }
    }

    private void compare(String oxum, int number) {
        if (!oxum.matches("\\d{1,18}\\.\\d{1,18}")) {
            tally.add(BundleCode.FORM, Bag.INFO, "" + number);
        } else if (tally.isEmpty() && !oxum.equals(bytes + "." + files)) {
            String[] stated = oxum.split("\\.");
            tally.add(BundleCode.OXUM, stated[1], stated[0], "" + files, "" + bytes);
        }
    }

    private static Optional<Print> print(Box box, String name) throws IOException {
        try (InputStream in = box.open(name)) {
            return Optional.of(Print.of(in));
        } catch (ZipException | EOFException e) {
            return Optional.empty();
        }
    }
}
