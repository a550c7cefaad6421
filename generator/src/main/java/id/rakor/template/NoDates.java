package id.rakor.template;

import freemarker.core.Environment;
import freemarker.core.InvalidFormatParametersException;
import freemarker.core.TemplateDateFormat;
import freemarker.core.TemplateDateFormatFactory;
import java.util.Locale;
import java.util.TimeZone;

/** Writes no date: dates come as words, and the hour of the build must not get into a page. */
final class NoDates extends TemplateDateFormatFactory {
    static final String NAME = "none";
    static final NoDates INSTANCE = new NoDates();

    private NoDates() {}

    @Override
    public TemplateDateFormat get(
            String parameters, int dateType, Locale locale, TimeZone zone, boolean input, Environment environment)
            throws InvalidFormatParametersException {
        throw new InvalidFormatParametersException(".now");
    }
}
