package id.rakor.template;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/**
 * What templates see of Java: texts, numbers, truth values, lists, maps, and the components and
 * questions of records. An enumeration reads as its name, an empty {@link Optional} as nothing.
 *
 * <p>A set or map whose order is left to chance is refused, so that no page depends on it.
 *
 * <p>No method with arguments can be called, no class reached, nothing changed; any other object is
 * refused.
 */
final class Values implements ObjectWrapper {
    static final Values INSTANCE = new Values();

    private Values() {}

    @Override
    public TemplateModel wrap(Object value) throws TemplateModelException {
        if (value == null || value instanceof TemplateModel) {
            return (TemplateModel) value;
        } else if (value instanceof CharSequence text) {
            return new SimpleScalar(text.toString());
        } else if (value instanceof Number number) {
            return new SimpleNumber(number);
        } else if (value instanceof Boolean truth) {
            return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        } else if (value instanceof Enum<?> constant) {
            return new SimpleScalar(constant.name());
        } else if (value instanceof Optional<?> optional) {
            return wrap(optional.orElse(null));
        } else if (value instanceof Record record) {
            return new RecordModel(record);
        } else if (value instanceof List<?> list) {
            return new ListModel(list);
        } else if (value instanceof SortedSet<?> || value instanceof LinkedHashSet<?>) {
            return new ListModel(List.copyOf((Collection<?>) value));
        } else if (value instanceof Map<?, ?> map && keepsOrder(map)) {
            return new MapModel(map);
        }
        throw new TemplateModelException(value.getClass().getName());
    }

    private static boolean keepsOrder(Map<?, ?> map) {
        return map.size() < 2
                || map.getClass() != HashMap.class && map.getClass() != Map.of().getClass();
    }
}
