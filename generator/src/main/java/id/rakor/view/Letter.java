package id.rakor.view;

import id.rakor.view.Protocol.Signer;
import java.time.LocalDate;
import java.util.List;

/**
 * What is recorded of a letter. What the record lacks is empty.
 *
 * @param number its number
 * @param day its day, or null when it is not known exactly
 * @param date that day in words
 * @param urgency how fast it is to be dealt with
 * @param enclosures how many enclosures
 * @param subject what it is about
 * @param addressees whom it is addressed to
 * @param copies who gets a copy
 * @param signers who signs
 */
public record Letter(
        String number,
        LocalDate day,
        String date,
        String urgency,
        String enclosures,
        String subject,
        List<Line> addressees,
        List<Line> copies,
        List<Signer> signers) {}
