package id.rakor.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipException;

/**
 * Says whether an archive is whole: what is missing, added or altered, by name. Never throws on a bad
 * archive, never writes, and holds no file in memory.
 *
 * <p>It proves that nothing was damaged, not who made it: for that compare {@link Verdict#seal()}.
 */
public final class Verifier {
    private Verifier() {}

    /**
     * Reads an archive whole.
     *
     * @param archive a ZIP, or the folder extracted from it
     */
    public static Verdict verify(Path archive) {
        Tally tally = new Tally();
        String shown = archive.toString().replace('\\', '/');
        BagCheck check = new BagCheck(tally);
        try {
            if (Files.isDirectory(archive)) {
                check(new FolderBox(archive, tally), check, shown, tally);
            } else if (Files.notExists(archive)) {
                tally.add(BundleCode.NOT_FOUND, shown);
            } else if (!startsAsZip(archive)) {
                tally.add(BundleCode.NOT_BAG, shown);
            } else {
                check(new ZipBox(archive.toFile(), tally), check, shown, tally);
            }
        } catch (Box.BombException e) {
            tally.add(BundleCode.BOMB, shown);
        } catch (ZipException e) {
            tally.add(BundleCode.DAMAGED, shown);
        } catch (UncheckedIOException e) {
            tally.add(BundleCode.UNREADABLE, shown, reason(e.getCause()));
        } catch (IOException e) {
            tally.add(BundleCode.UNREADABLE, shown, reason(e));
        }
        return new Verdict(check.files(), check.bytes(), check.seal(), tally.findings());
    }

    private static void check(Box box, BagCheck check, String shown, Tally tally) throws IOException {
        try (box) {
            if (box.names().contains(Bag.DECLARATION)) {
                check.run(box);
            } else {
                tally.add(BundleCode.NOT_BAG, shown);
            }
        }
    }

    private static boolean startsAsZip(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(4);
            return Arrays.equals(head, new byte[] {'P', 'K', 3, 4});
        }
    }

    private static String reason(IOException e) {
        String said = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
        return said == null ? e.getClass().getSimpleName() : said;
    }
}
