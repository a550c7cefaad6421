package id.rakor.edit.known;

import id.rakor.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes names apart as Indonesian lists write them: {@code "AKBP Drs. H. Hasan Contoh, S.I.K., M.Si."}. What titles,
 * degrees and ranks there are stands in the words. A name all in capitals comes out in small letters with great ones at the
 * beginning.
 */
public final class NameSplitter {
    private static final Pattern DEGREE = Pattern.compile("\\p{Lu}\\p{L}{0,5}(\\.\\p{L}{1,6})+\\.?");
    private static final Pattern SURE = Pattern.compile("(S|M|Ph|Sp|A\\.Md|B)\\.\\p{L}.*");
    private static final Pattern GLUED = Pattern.compile("(\\p{L}{1,4})\\.(\\p{L}.+)");
    private static final Pattern BRIEF = Pattern.compile("\\p{Lu}\\p{L}{0,3}\\.?");
    private static final Pattern GRADE = Pattern.compile("\\(?[IV]{1,3} ?/ ?[a-eA-E]\\)?");
    private static final int LONGEST_RANK = 3;

    private final Set<String> titles;
    private final Set<String> degrees;
    private final Set<String> ranks;
    private final Set<String> otherRanks;
    private final Set<String> corps;
    private final Set<String> greetings;
    private final Map<String, String> forms = new HashMap<>();

    /** One that knows the titles of some words. */
    public NameSplitter(Words words) {
        this.titles = set(words.several("impor.gelar-depan"));
        this.degrees = set(words.several("impor.gelar-belakang"));
        this.ranks = set(words.several("impor.pangkat"));
        this.otherRanks = Stream.of("impor.pangkat-lain", "orang.pangkat_sipil")
                .flatMap(list -> words.several(list).stream())
                .map(NameSplitter::folded)
                .collect(Collectors.toSet());
        this.corps = set(words.several("impor.korps"));
        this.greetings = set(words.several("impor.sapaan"));
        for (String list : List.of("impor.korps", "impor.pangkat", "impor.gelar-belakang", "impor.gelar-depan")) {
            for (String form : words.several(list)) {
                forms.put(folded(form), form);
            }
        }
    }

    private static Set<String> set(List<String> row) {
        return row.stream().map(NameSplitter::folded).collect(Collectors.toSet());
    }

    private static String folded(String token) {
        return token.toLowerCase(Locale.ROOT).replaceAll("[.()]", "").strip();
    }

    /** The parts of a name. */
    public NameParts split(String text) {
        return split(text, false);
    }

    /** The parts of a name, of which any short word behind a comma is taken for a degree. */
    public NameParts loosely(String text) {
        return split(text, true);
    }

    private NameParts split(String text, boolean loosely) {
        String[] pieces = text.strip().replaceAll("\\s+", " ").split(" ?, ?", 2);
        List<String> tokens = tokens(pieces[0]);
        List<String> rank = new ArrayList<>();
        List<String> before = new ArrayList<>();
        front(tokens, rank, before);
        List<String> after = new ArrayList<>();
        while (tokens.size() > 1 && isDegree(tokens.get(tokens.size() - 1), false)) {
            after.add(0, tokens.remove(tokens.size() - 1));
        }
        String unknown = "";
        if (pieces.length > 1) {
            for (String part : pieces[1].split(" ?, ?|(?<=\\.) (?=\\p{Lu})")) {
                boolean known =
                        isDegree(part, true) || loosely && BRIEF.matcher(part).matches();
                unknown = known || !unknown.isEmpty() || part.isBlank() ? unknown : part;
                if (known) {
                    after.add(part);
                }
            }
        }
        if (isGreat(String.join(" ", tokens))) {
            rank.replaceAll(this::formed);
            before.replaceAll(this::formed);
            after.replaceAll(this::formed);
        }
        return new NameParts(
                String.join(" ", rank).replaceAll("(?<=\\p{L})\\.(?= |$)", ""),
                String.join(" ", before),
                capitals(String.join(" ", tokens)),
                String.join(", ", after),
                unknown);
    }

    private List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        for (String token : text.split(" ")) {
            String rest = token;
            Matcher glued = GLUED.matcher(rest);
            while (glued.matches() && titles.contains(folded(glued.group(1)))) {
                tokens.add(glued.group(1) + ".");
                rest = glued.group(2);
                glued = GLUED.matcher(rest);
            }
            tokens.add(rest);
        }
        return tokens;
    }

    private void front(List<String> tokens, List<String> rank, List<String> before) {
        boolean more = true;
        while (more && tokens.size() > 1) {
            int long_ = rank.isEmpty() ? rankLength(tokens) : 0;
            String first = folded(tokens.get(0));
            if (long_ > 0) {
                move(tokens, rank, long_);
                while (tokens.size() > 1 && corps.contains(folded(tokens.get(0)))) {
                    move(tokens, rank, 1);
                }
            } else if (titles.contains(first)) {
                move(tokens, before, 1);
            } else if (greetings.contains(first)) {
                tokens.remove(0);
            } else {
                more = false;
            }
        }
    }

    private static void move(List<String> from, List<String> to, int count) {
        for (int i = 0; i < count; i++) {
            to.add(from.remove(0));
        }
    }

    private int rankLength(List<String> tokens) {
        for (int n = Math.min(LONGEST_RANK, tokens.size() - 1); n > 0; n--) {
            if (ranks.contains(folded(String.join(" ", tokens.subList(0, n))))) {
                return n;
            }
        }
        return 0;
    }

    /** Whether a text is a rank by its first words, of the armed forces, the police or the civil service, or a grade of the latter. */
    public boolean isRank(String text) {
        String[] words = text.strip().replaceAll("\\.(?=\\p{L})", ". ").split("[ /,]+");
        boolean known = GRADE.matcher(text.strip()).matches();
        for (int n = 1; n <= Math.min(LONGEST_RANK, words.length); n++) {
            String start = folded(String.join(" ", List.of(words).subList(0, n)));
            known = known || ranks.contains(start) || otherRanks.contains(start);
        }
        return known;
    }

    private boolean isDegree(String token, boolean behindComma) {
        return degrees.contains(folded(token))
                || (DEGREE.matcher(token).matches()
                        && (behindComma || SURE.matcher(token).matches()));
    }

    private static boolean isGreat(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT))
                && name.replaceAll("\\P{L}", "").length() > 3;
    }

    /** A title all in capitals in great and small letters as it is known; the dots stay. */
    private String formed(String token) {
        String form = forms.get(folded(token));
        if (form == null || !token.equals(token.toUpperCase(Locale.ROOT))) {
            return token;
        }
        StringBuilder out = new StringBuilder(token.length());
        int at = 0;
        for (int i = 0; i < token.length(); i++) {
            boolean letter = Character.isLetter(token.charAt(i));
            while (letter && at < form.length() && !Character.isLetter(form.charAt(at))) {
                at++;
            }
            out.append(letter && at < form.length() ? form.charAt(at++) : token.charAt(i));
        }
        return out.toString();
    }

    private static String capitals(String name) {
        if (!isGreat(name)) {
            return name;
        }
        StringBuilder out = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            boolean inside = i > 0 && Character.isLetter(name.charAt(i - 1)) || i > 0 && name.charAt(i - 1) == '\'';
            out.append(inside ? Character.toLowerCase(name.charAt(i)) : name.charAt(i));
        }
        return out.toString();
    }
}
