package id.rakor.view;

import java.util.List;

/**
 * A point that a meeting ended with, as a row of a table. What is not given is empty.
 *
 * @param number what is printed before it, with that of the point it stands in: {@code "1.a"}
 * @param gathers whether it only gathers the points after it
 * @param depth how deep it stands, from 0
 * @param kind what kind of result it is, or empty
 * @param text what is to be done
 * @param addressees whom it is addressed to
 * @param owners who answers for it
 * @param supporters who helps
 * @param due by when
 * @param late how late it is, or empty
 * @param age how long ago it was agreed, or empty
 * @param aims how one sees that it is done, and what is aimed at
 * @param status how it stands
 * @param since the day of that status
 * @param progress what was done of late, and how much of what is aimed at was reached
 * @param evidence what shows it
 * @param obstacles what hindered it
 * @param origin the meeting it comes from
 */
public record Promise(
        String number,
        boolean gathers,
        int depth,
        String kind,
        Line text,
        List<Bit> addressees,
        List<Bit> owners,
        List<Bit> supporters,
        List<Line> due,
        String late,
        String age,
        List<Line> aims,
        List<Bit> status,
        List<Bit> since,
        List<Line> progress,
        List<Line> evidence,
        List<Line> obstacles,
        List<Bit> origin) {}
