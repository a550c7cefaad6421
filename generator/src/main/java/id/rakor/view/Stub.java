package id.rakor.view;

/**
 * What stays at the address of a record that got another id.
 *
 * @param frame what surrounds it
 * @param target the way to the record
 */
public record Stub(Frame frame, Bit target) implements View {}
