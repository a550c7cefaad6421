package id.rakor.cli;

import java.util.Optional;

/** The version of the program. */
final class Version {
    private Version() {}

    /** The version that the jar names; {@code "0"} when the program runs from loose classes. */
    static String text() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("0");
    }
}
