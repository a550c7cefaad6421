package id.rakor.view;

import java.util.List;

/**
 * What surrounds the content of every page.
 *
 * @param route where the page lies
 * @param lang language of the page's own words, {@code "id"}
 * @param title what the page is about
 * @param site name of the knowledge base
 * @param office name of the office that keeps it
 * @param home way to the front page
 * @param trail the way from the front page to this one, this one left out
 * @param menu the five entries
 * @param more the ways in the foot
 * @param sample whether all that it shows is invented
 * @param edition the edition, when it is not for everyone; empty otherwise
 * @param editionName the edition in words, always
 * @param classification class of the record, when stricter than ordinary; empty otherwise
 * @param asOf the day as of which ages are reckoned, in words; empty where nothing depends on it
 * @param cite how to cite this page
 * @param about the page and what it is about, for machines
 */
public record Frame(
        Route route,
        String lang,
        String title,
        String site,
        String office,
        String home,
        List<Bit> trail,
        List<Choice> menu,
        List<Choice> more,
        boolean sample,
        String edition,
        String editionName,
        String classification,
        String asOf,
        String cite,
        Thing about) {
    public Frame {
        trail = List.copyOf(trail);
        menu = List.copyOf(menu);
        more = List.copyOf(more);
    }
}
