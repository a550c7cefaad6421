package id.rakor.view;

import java.util.List;

/**
 * What a period brought of an action of a plan. What is not recorded is empty.
 *
 * @param number its place in the report, from 1
 * @param phase the phase of handling conflict it belongs to, in words; empty where none is recorded
 * @param text what is to be done
 * @param owners who answers for it
 * @param others other bodies concerned
 * @param measure how one sees that it succeeds
 * @param target what the period aimed at
 * @param outcome what the period brought
 * @param evidence what shows it
 * @param earlier what each earlier period brought
 */
public record ActionReport(
        int number,
        String phase,
        Line text,
        List<Bit> owners,
        List<Bit> others,
        List<Line> measure,
        List<Line> target,
        List<Line> outcome,
        List<Line> evidence,
        List<Line> earlier) {
    /** Whether anything is reported of it. */
    public boolean isReported() {
        return !outcome.isEmpty();
    }

    /** Whether what is reported of it is shown by something. */
    public boolean isProved() {
        return isReported() && !evidence.isEmpty();
    }
}
