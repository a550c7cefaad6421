package id.rakor.edit.press.find;

import id.rakor.edit.press.fact.Fact;
import id.rakor.edit.press.fact.FactKind;
import id.rakor.edit.press.read.Lexicon;
import id.rakor.edit.press.read.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds numbers with what they count, how many took part, sums of money, and how many results were announced. */
final class FigureFinder {
    private static final int MOST_ANNOUNCED = 30;
    private static final int MANY = 10;

    private final Lexicon lexicon;
    private final List<String> ones;
    private final Pattern counted;
    private final Pattern money;
    private final Pattern announced;

    FigureFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.ones = lexicon.words().several("berita.bilangan");
        String spelled = lexicon.words().text("berita.bilangan").replace("nol|", "");
        String number = "(\\d{1,3}(?:\\.\\d{3})+|\\d+(?:,\\d+)?|(?:" + spelled + ")(?: (?:" + spelled
                + "|belas|puluh|ratus|ribu))*)";
        String bracket = "(?: \\([^)]{1,30}\\))?";
        this.counted = Pattern.compile(
                "(?iu)(?<![\\p{L}\\p{N}.,/-])((?:" + lexicon.words().text("berita.kira") + ") )?" + number + bracket
                        + " (?:orang )?(" + lexicon.words().text("berita.satuan") + ")\\b");
        this.money = Pattern.compile("(?iu)\\bRp\\.? ?(\\d[\\d.]*(?:,\\d+)?)(?: (ribu|juta|miliar|milyar|triliun))?");
        this.announced = Pattern.compile("(?iu)(?<![\\p{L}\\p{N}.,/])" + number + bracket + " (?:hal|"
                + lexicon.words().text("berita.butir") + ")\\b");
    }

    void find(Sentence sentence, List<Fact> facts) {
        if (sentence.text().matches("(?s)(\\d{1,2}[.)]|[-\u2022*\u2013]) .*")) {
            return;
        }
        Matcher matcher = counted.matcher(sentence.text());
        while (matcher.find()) {
            String number = number(matcher.group(2));
            String unit = matcher.group(3).toLowerCase(Locale.ROOT);
            boolean about = matcher.group(1) != null;
            boolean people = lexicon.set("berita.satuan.orang").contains(unit);
            if (number.isEmpty() || (number.equals("1") && !people) || (number.matches("(19|20)\\d\\d") && !people)) {
                continue;
            }
            String low = sentence.text().toLowerCase(Locale.ROOT);
            boolean part = people
                    && Double.parseDouble(number) >= MANY
                    && lexicon.set("berita.kata-peserta").stream().anyMatch(low::contains);
            String sign = about ? lexicon.words().text("berita.kira-kira") + " " : "";
            if (part && facts.stream().noneMatch(fact -> fact.kind() == FactKind.PARTICIPANTS)) {
                facts.add(Fact.of(FactKind.PARTICIPANTS, sign + number + " " + unit, sentence));
            } else {
                add(FactKind.FIGURE, sign + number + " " + unit, sentence, facts);
            }
        }
        Matcher sum = money.matcher(sentence.text());
        while (sum.find()) {
            add(FactKind.FIGURE, sum.group().strip(), sentence, facts);
        }
        Matcher count = announced.matcher(sentence.text());
        if (count.find()) {
            String number = number(count.group(1));
            boolean said = facts.stream().anyMatch(fact -> fact.kind() == FactKind.RESULT_COUNT);
            if (!number.isEmpty() && !said && Double.parseDouble(number) <= MOST_ANNOUNCED && !number.equals("1")) {
                facts.add(Fact.of(FactKind.RESULT_COUNT, number, sentence));
            }
        }
    }

    private static void add(FactKind kind, String value, Sentence sentence, List<Fact> facts) {
        if (facts.stream().noneMatch(fact -> fact.kind() == kind && fact.value().equals(value))) {
            facts.add(Fact.of(kind, value, sentence));
        }
    }

    /** A number as it is recorded, with a point as decimal mark; empty where it is none. */
    String number(String text) {
        if (text.matches("\\d{1,3}(\\.\\d{3})+")) {
            return text.replace(".", "");
        } else if (text.matches("\\d+(,\\d+)?")) {
            return text.replace(',', '.');
        }
        int sum = 0;
        int part = 0;
        for (String word : text.toLowerCase(Locale.ROOT).split(" ")) {
            int one = ones.indexOf(word);
            switch (word) {
                case "belas" -> part += 10;
                case "puluh" -> part = part / 10 * 10 + part % 10 * 10;
                case "ratus" -> part *= 100;
                case "ribu" -> {
                    sum += part * 1000;
                    part = 0;
                }
                default -> part += one <= 11 ? one : one == 12 ? 100 : 1000;
            }
        }
        return sum + part > 0 ? Integer.toString(sum + part) : "";
    }
}
