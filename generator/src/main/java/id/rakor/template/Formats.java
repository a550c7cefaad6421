package id.rakor.template;

import freemarker.cache.ConditionalTemplateConfigurationFactory;
import freemarker.cache.FileNameGlobMatcher;
import freemarker.cache.FirstMatchTemplateConfigurationFactory;
import freemarker.cache.TemplateConfigurationFactory;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.OutputFormat;
import freemarker.core.PlainTextOutputFormat;
import freemarker.core.TemplateConfiguration;
import freemarker.core.XMLOutputFormat;

/** How the text of a template is escaped, by its name: HTML, but for the endings named here. */
final class Formats {
    private Formats() {}

    static TemplateConfigurationFactory byName() {
        return new FirstMatchTemplateConfigurationFactory(
                        named("*.xml.ftl", XMLOutputFormat.INSTANCE),
                        named("*.css.ftl", PlainTextOutputFormat.INSTANCE),
                        named("*.txt.ftl", PlainTextOutputFormat.INSTANCE),
                        named("*.ftl", HTMLOutputFormat.INSTANCE))
                .allowNoMatch(true);
    }

    private static ConditionalTemplateConfigurationFactory named(String ending, OutputFormat format) {
        TemplateConfiguration configuration = new TemplateConfiguration();
        configuration.setOutputFormat(format);
        return new ConditionalTemplateConfigurationFactory(new FileNameGlobMatcher(ending), configuration);
    }
}
