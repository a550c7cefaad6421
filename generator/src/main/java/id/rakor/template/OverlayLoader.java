package id.rakor.template;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;

/** Gives FreeMarker the text of templates, strictly read as UTF-8. */
record OverlayLoader(Overlay overlay) implements TemplateLoader {
    private record Source(String name, String text) {}

    @Override
    public Object findTemplateSource(String name) throws IOException {
        return overlay.text(name).map(text -> new Source(name, text)).orElse(null);
    }

    @Override
    public long getLastModified(Object source) {
        return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) {
        return new StringReader(((Source) source).text);
    }

    @Override
    public void closeTemplateSource(Object source) {}
}
