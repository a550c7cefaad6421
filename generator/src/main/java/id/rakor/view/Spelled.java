package id.rakor.view;

import id.rakor.text.Words;
import java.time.LocalDate;
import java.util.List;

/**
 * Days with their numbers spelled out, as official records have them. Where the words of the language have no spelled
 * numbers, there are none.
 */
final class Spelled {
    private static final int TEN = 10;
    private static final int TEENS = 20;
    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1000;

    private final Words words;
    private final List<String> units;

    private Spelled(Words words) {
        this.words = words;
        this.units = words.several("naskah.bilangan.satuan");
    }

    /**
     * A day, {@code "Kamis tanggal dua puluh tujuh bulan Agustus tahun dua ribu dua puluh enam"}; empty where the language has
     * no spelled numbers.
     */
    static String day(Words words, LocalDate day) {
        Spelled spelled = new Spelled(words);
        if (spelled.units.size() < TEN + 2) {
            return "";
        }
        String month = words.text("tanggal.bulan." + (day.getMonthValue() < TEN ? "0" : "") + day.getMonthValue());
        return words.text(
                "naskah.bilangan.hari",
                words.dates().weekday(day.getDayOfWeek()),
                spelled.number(day.getDayOfMonth()),
                month,
                spelled.number(day.getYear()));
    }

    /** A number from 0 to 9,999: {@code "dua puluh satu"}; in figures where the language has no words for it. */
    static String number(Words words, int number) {
        Spelled spelled = new Spelled(words);
        return spelled.units.size() < TEN + 2 ? words.numbers().of(number) : spelled.number(number);
    }

    /** A number from 0 to 9,999. */
    private String number(int number) {
        if (number < units.size()) {
            return units.get(number);
        } else if (number < TEENS) {
            return words.text("naskah.bilangan.belas", units.get(number - TEN));
        } else if (number < HUNDRED) {
            return joined(words.text("naskah.bilangan.puluh", units.get(number / TEN)), number % TEN);
        } else if (number < THOUSAND) {
            String hundreds = number < 2 * HUNDRED
                    ? words.text("naskah.bilangan.seratus")
                    : words.text("naskah.bilangan.ratus", units.get(number / HUNDRED));
            return joined(hundreds, number % HUNDRED);
        }
        String thousands = number < 2 * THOUSAND
                ? words.text("naskah.bilangan.seribu")
                : words.text("naskah.bilangan.ribu", number(number / THOUSAND));
        return joined(thousands, number % THOUSAND);
    }

    private String joined(String head, int rest) {
        return rest == 0 ? head : head + " " + number(rest);
    }
}
