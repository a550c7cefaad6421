package id.rakor.template;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A record as templates see it: each component by its name, and each public question without
 * arguments that the record answers ({@code isLate()} as {@code isLate} and {@code late}).
 */
record RecordModel(Record value) implements TemplateHashModel {
    private static final Set<String> NOT_ASKED =
            Set.of("hashCode", "toString", "getClass", "notify", "notifyAll", "wait", "clone");

    private static final ClassValue<Map<String, Method>> QUESTIONS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return questions(type);
        }
    };

    private static Map<String, Method> questions(Class<?> type) {
        Map<String, Method> questions = new TreeMap<>();
        Arrays.stream(type.getMethods())
                .filter(m -> m.getParameterCount() == 0 && m.getReturnType() != void.class)
                .filter(m -> !Modifier.isStatic(m.getModifiers()) && !NOT_ASKED.contains(m.getName()))
                .filter(m -> !m.isBridge())
                .forEach(m -> {
                    m.setAccessible(true);
                    questions.put(m.getName(), m);
                });
        Map<String, Method> all = new TreeMap<>(questions);
        questions.forEach((name, m) -> all.putIfAbsent(bare(name), m));
        return all;
    }

    private static String bare(String name) {
        int prefix = name.startsWith("is") ? 2 : name.startsWith("get") ? 3 : 0;
        if (prefix == 0 || name.length() == prefix || !Character.isUpperCase(name.charAt(prefix))) {
            return name;
        }
        return Character.toLowerCase(name.charAt(prefix)) + name.substring(prefix + 1);
    }

    @Override
    public TemplateModel get(String key) throws TemplateModelException {
        Method question = QUESTIONS.get(value.getClass()).get(key);
        if (question == null) {
            return null;
        }
        try {
            return Values.INSTANCE.wrap(question.invoke(value));
        } catch (InvocationTargetException e) {
            throw new TemplateModelException(e.getCause().toString());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
