package id.rakor.finding;

/** How much a finding weighs. Only an {@link #ERROR} stops a build. */
public enum Severity {
    /** The content cannot be published as it is. */
    ERROR,
    /** Something contradicts itself or a rule; a human should look. */
    WARNING,
    /** A gap or a fact worth knowing. */
    NOTE
}
