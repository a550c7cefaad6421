package id.rakor.bundle;

import java.time.LocalDate;

/**
 * What an archive says about itself.
 *
 * @param edition name of the edition, {@code "publik"}; part of the file name
 * @param organization the office that publishes
 * @param description one sentence on what the archive holds
 * @param date the date as of which it was made, from 1980 to 2107
 * @param agent the program and its version
 */
public record BagInfo(String edition, String organization, String description, LocalDate date, String agent) {}
