package id.rakor.edit.fresh.meeting;

import id.rakor.text.Words;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A line about a guest, parted from whom the guest stands for: {@code "Hasan Contoh, Sekretaris Dinas, mewakili Kepala Dinas"},
 * or the other way round, {@code "Bupati Contoh diwakili Wakil Bupati Siti Contoh"}.
 *
 * @param guest the line without whom is stood for
 * @param whom who is stood for, in the words of the line; empty for nobody
 */
record StandIn(String guest, String whom) {
    static StandIn of(String line, Words words) {
        Matcher by = Pattern.compile("(?iu)(.+?)[\\s,;(]+(?:" + any(words, "baru.tamu.diwakili") + ")\\s+(.+?)\\)?")
                .matcher(line);
        if (by.matches()) {
            return new StandIn(by.group(2), by.group(1).replace(';', ',').strip());
        }
        Matcher stands = Pattern.compile(
                        "(?iu)(?:^|[\\s,;(]+)(?:" + any(words, "baru.tamu.mewakili") + ")\\s*:?\\s+([^;()]+)\\)?")
                .matcher(line);
        if (!stands.find()) {
            return new StandIn(line, "");
        }
        String rest = line.substring(0, stands.start()) + line.substring(stands.end());
        return new StandIn(
                rest.strip().replaceAll("^[;,]\\s*|\\s*[;,]$", ""),
                stands.group(1).strip().replaceAll(",$", ""));
    }

    private static String any(Words words, String key) {
        return words.several(key).stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }
}
