package id.rakor.edit.press.read;

import id.rakor.edit.press.page.Page.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts paragraphs into sentences and words. A point behind a title, a degree, an initial or an abbreviation ends no sentence,
 * nor does one behind which the sentence goes on in small letters or with a comma.
 */
public final class Sentences {
    private static final Pattern TOKEN = Pattern.compile(
            "\\d{1,3}(?:\\.\\d{3})+(?![\\d.])|\\d+(?:[.,:]\\d+)+|[\\p{L}\\p{N}]+(?:['\u2019`./&-][\\p{L}\\p{N}]+)*\\.?|\\S");
    private static final Pattern GOES_ON = Pattern.compile("[,;:/)]");
    private static final int SHORT = 4;
    private static final Pattern CLOSING = Pattern.compile("[\"\u201d\u2019')]");

    private final Set<String> short_;

    /** One that knows which words are written with a point. */
    public Sentences(Set<String> abbreviations) {
        this.short_ = abbreviations;
    }

    /** The sentences of some paragraphs. */
    public List<Sentence> of(List<Line> lines) {
        List<Sentence> sentences = new ArrayList<>();
        for (Line line : lines) {
            cut(line, sentences);
        }
        return sentences;
    }

    private void cut(Line line, List<Sentence> sentences) {
        List<Token> tokens = tokens(line.text());
        int from = 0;
        for (int i = 0; i < tokens.size(); i++) {
            boolean last = i + 1 == tokens.size();
            int end = i;
            while (!last && isEnd(tokens, i) && end + 1 < tokens.size() && isClosing(tokens, end + 1)) {
                end++;
            }
            if (last || (isEnd(tokens, i) && begins(tokens, end + 1))) {
                add(line, tokens.subList(from, end + 1), sentences);
                from = end + 1;
                i = end;
            }
        }
    }

    private static boolean isClosing(List<Token> tokens, int i) {
        return CLOSING.matcher(tokens.get(i).text()).matches()
                && tokens.get(i).start() == tokens.get(i - 1).end();
    }

    /** Whether a sentence may begin at a token; behind a short word with a point a number goes on with it. */
    private static boolean begins(List<Token> tokens, int i) {
        if (i >= tokens.size()) {
            return true;
        }
        String text = tokens.get(i).text();
        boolean number = Character.isDigit(text.charAt(0));
        boolean counted = number
                && i > 1
                && tokens.get(i - 1).is(".")
                && tokens.get(i - 2).text().matches("\\p{Lu}[\\p{L}]*\\p{Ll}[\\p{L}]*")
                && tokens.get(i - 2).text().length() <= SHORT;
        return !tokens.get(i).isWord()
                ? !GOES_ON.matcher(text).matches()
                : tokens.get(i).isGreat() || number && !counted;
    }

    private boolean isEnd(List<Token> tokens, int i) {
        String text = tokens.get(i).text();
        boolean initials =
                i > 0 && tokens.get(i - 1).isWord() && !tokens.get(i - 1).isGreat()
                        || short_.contains(text.replace(".", "").toLowerCase(Locale.ROOT));
        boolean degree = text.length() > 2
                && text.endsWith(".")
                && text.indexOf('.') < text.length() - 1
                && Character.isUpperCase(text.charAt(0))
                && !initials;
        boolean begun = i + 1 < tokens.size()
                && tokens.get(i + 1).isGreat()
                && tokens.get(i + 1).text().length() > 2
                && !tokens.get(i + 1).text().contains(".");
        return text.matches("[.!?]") || degree && begun;
    }

    private static void add(Line line, List<Token> tokens, List<Sentence> sentences) {
        if (tokens.isEmpty()) {
            return;
        }
        int start = tokens.get(0).start();
        List<Token> moved = tokens.stream()
                .map(t -> new Token(t.text(), t.start() - start, t.end() - start))
                .toList();
        String text = line.text().substring(start, tokens.get(tokens.size() - 1).end());
        sentences.add(new Sentence(line.number(), sentences.size(), text, moved));
    }

    private List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            String word = matcher.group();
            boolean followed = matcher.end() < text.length() && ",;".indexOf(text.charAt(matcher.end())) >= 0;
            boolean pointed =
                    word.length() > 1 && word.endsWith(".") && !followed && !keeps(word, matcher.start() == 0);
            int end = matcher.end() - (pointed ? 1 : 0);
            tokens.add(new Token(text.substring(matcher.start(), end), matcher.start(), end));
            if (pointed) {
                tokens.add(new Token(".", end, end + 1));
            }
        }
        return tokens;
    }

    private boolean keeps(String word, boolean first) {
        String bare = word.substring(0, word.length() - 1);
        return first && bare.matches("\\d{1,2}")
                || bare.length() == 1 && Character.isUpperCase(bare.charAt(0))
                || bare.contains(".") && !Character.isDigit(bare.charAt(0))
                || short_.contains(bare.toLowerCase(Locale.ROOT));
    }
}
