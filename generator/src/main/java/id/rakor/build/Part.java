package id.rakor.build;

import id.rakor.model.value.Key;

/** A part of the output that can be asked for alone. */
public enum Part {
    /** The website. */
    @Key("situs")
    SITE,
    /** The sealed archive. */
    @Key("arsip")
    ARCHIVE
}
