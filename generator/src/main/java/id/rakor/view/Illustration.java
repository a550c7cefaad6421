package id.rakor.view;

/**
 * A picture that pages show and that comes with the program.
 *
 * @param route where it goes
 * @param origin what it is, as one knows it who keeps the program
 * @param bytes the whole file
 */
public record Illustration(Route route, String origin, byte[] bytes) {}
