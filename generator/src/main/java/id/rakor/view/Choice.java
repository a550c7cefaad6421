package id.rakor.view;

/**
 * One of several ways on: a part of a list, a sister page.
 *
 * @param text its name
 * @param href where it leads
 * @param count how many things are there, in words; empty when not told
 * @param current whether the reader is there
 */
public record Choice(String text, String href, String count, boolean current) {}
