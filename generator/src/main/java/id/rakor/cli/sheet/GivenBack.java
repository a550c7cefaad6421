package id.rakor.cli.sheet;

import id.rakor.cli.console.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Rows that are given back: a workbook beside the file they came from, under a name that is free or holds the same. */
final class GivenBack {
    private static final int UNUSABLE = 3;
    private static final String ENDING = ".xlsx";

    private GivenBack() {}

    /**
     * Writes it and says where it is; the exit code.
     *
     * @param file the file that the rows came from
     * @param key of the words that say what to do with it
     */
    static int write(Console console, Path file, byte[] bytes, String key) {
        String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        String end = console.words().text("cli.impor.perlu-diperbaiki");
        String stem = name.replaceFirst(Pattern.quote(end) + "(-\\d+)?$", "") + end;
        Path back = file.resolveSibling(stem + ENDING);
        try {
            for (int i = 2; Files.exists(back) && !Arrays.equals(Files.readAllBytes(back), bytes); i++) {
                back = file.resolveSibling(stem + "-" + i + ENDING);
            }
            if (!Files.exists(back)) {
                Files.write(back, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            }
            console.say(key, back);
            return 0;
        } catch (IOException e) {
            console.warn("cli.tulis.gagal", back);
            return UNUSABLE;
        }
    }
}
