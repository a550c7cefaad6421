package id.rakor.template;

import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** A map as templates see it, in its own order. */
record MapModel(Map<?, ?> map) implements TemplateHashModelEx {
    @Override
    public TemplateModel get(String key) throws TemplateModelException {
        return Values.INSTANCE.wrap(map.get(key));
    }

    @Override
    public boolean isEmpty() {
        return map.isEmpty();
    }

    @Override
    public int size() {
        return map.size();
    }

    @Override
    public TemplateCollectionModel keys() {
        return each(List.copyOf(map.keySet()));
    }

    @Override
    public TemplateCollectionModel values() {
        return each(List.copyOf(map.values()));
    }

    private static TemplateCollectionModel each(List<?> things) {
        return () -> {
            Iterator<?> iterator = things.iterator();
            return new TemplateModelIterator() {
                @Override
                public TemplateModel next() throws TemplateModelException {
                    return Values.INSTANCE.wrap(iterator.next());
                }

                @Override
                public boolean hasNext() {
                    return iterator.hasNext();
                }
            };
        };
    }
}
