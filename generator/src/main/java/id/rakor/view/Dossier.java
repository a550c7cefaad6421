package id.rakor.view;

import java.util.List;

/**
 * What meetings feared, recommended and did about a theme, year by year.
 *
 * @param years the years, the latest first
 * @param rest that older years are left out, in words; empty when none is
 */
public record Dossier(List<Year> years, String rest) {
    /** A dossier with nothing in it. */
    static final Dossier NONE = new Dossier(List.of(), "");

    /**
     * One year.
     *
     * @param name the year
     * @param meetings the meetings, by level
     * @param feared conflicts warned of
     * @param recommended what they ended with
     * @param done what came of it
     */
    public record Year(String name, List<Line> meetings, List<Line> feared, List<Line> recommended, List<Line> done) {}
}
