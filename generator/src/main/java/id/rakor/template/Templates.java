package id.rakor.template;

import freemarker.cache.StrongCacheStorage;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import id.rakor.finding.Finding;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.Consumer;

/**
 * Turns a template and a value into text. What a template prints is escaped for the place it lands
 * in; what is not there is a fault, never an empty place; a fault is a finding with the template's
 * line and column.
 *
 * <p>A template sees the value it is given and the method {@code kata}, nothing else: no Java class,
 * no file outside {@code templates/}. A template is read once; another instance reads afresh. All
 * threads may share one.
 */
public final class Templates {
    static {
        System.setProperty("org.freemarker.loggerLibrary", "none");
    }

    private final Overlay overlay;
    private final Configuration configuration;

    private Templates(Overlay overlay, Configuration configuration) {
        this.overlay = overlay;
        this.configuration = configuration;
    }

    /** The templates among some files, with the words they ask for. */
    public static Templates of(Overlay overlay, Phrases phrases) {
        Configuration c = new Configuration(Configuration.VERSION_2_3_34);
        c.setTemplateLoader(new OverlayLoader(overlay));
        c.setCacheStorage(new StrongCacheStorage());
        c.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        c.setLocalizedLookup(false);
        c.setDefaultEncoding("UTF-8");
        c.setOutputEncoding("UTF-8");
        c.setLocale(Locale.ROOT);
        c.setTimeZone(TimeZone.getTimeZone("UTC"));
        c.setNumberFormat("c");
        c.setBooleanFormat("c");
        c.setCustomDateFormats(Map.of(NoDates.NAME, NoDates.INSTANCE));
        c.setDateFormat("@" + NoDates.NAME);
        c.setTimeFormat("@" + NoDates.NAME);
        c.setDateTimeFormat("@" + NoDates.NAME);
        c.setTabSize(1);
        c.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
        c.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
        c.setTemplateConfigurations(Formats.byName());
        c.setObjectWrapper(Values.INSTANCE);
        c.setAPIBuiltinEnabled(false);
        c.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        c.setFallbackOnNullLoopVariable(false);
        c.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        c.setAttemptExceptionReporter((exception, environment) -> {});
        c.setLogTemplateExceptions(false);
        c.setWrapUncheckedExceptions(true);
        c.setSharedVariable("kata", (TemplateMethodModelEx) args -> phrase(phrases, args));
        return new Templates(overlay, c);
    }

    private static Object phrase(Phrases phrases, List<?> args) throws TemplateModelException {
        if (args.isEmpty() || !(args.get(0) instanceof TemplateScalarModel key)) {
            throw new NoWordsException("kata()");
        }
        Object[] values = new Object[args.size() - 1];
        for (int i = 0; i < values.length; i++) {
            values[i] = plain(key.getAsString(), args.get(i + 1));
        }
        try {
            return phrases.text(key.getAsString(), values);
        } catch (IllegalStateException e) {
            throw new NoWordsException(key.getAsString());
        }
    }

    private static Object plain(String key, Object argument) throws TemplateModelException {
        if (argument instanceof TemplateNumberModel number) {
            return number.getAsNumber();
        } else if (argument instanceof TemplateScalarModel text) {
            return text.getAsString();
        }
        throw new NoWordsException(key);
    }

    /** Reads every template there is, and the tokens, and says what is wrong with their form. */
    public void check(Consumer<Finding> findings) {
        Tokens.of(overlay, findings);
        for (String name : overlay.names("")) {
            if (name.endsWith(".ftl")) {
                try {
                    configuration.getTemplate(name);
                } catch (IOException e) {
                    findings.accept(Faults.of(name, e));
                }
            }
        }
    }

    /**
     * The text that a template makes of a value, whose components are the template's variables.
     *
     * @param name the name of the template, {@code "site/rapat.ftl"}
     * @param findings takes the fault that stopped it
     * @return the text, or empty when a fault stopped it
     */
    public Optional<String> render(String name, Record value, Consumer<Finding> findings) {
        StringWriter out = new StringWriter();
        try {
            configuration.getTemplate(name).process(value, out);
            return Optional.of(out.toString());
        } catch (Exception | StackOverflowError e) {
            findings.accept(Faults.of(name, e));
            return Optional.empty();
        }
    }
}
