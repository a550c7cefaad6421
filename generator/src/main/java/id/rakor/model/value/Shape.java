package id.rakor.model.value;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a record type looks like from outside: its parts in the order they are declared. Loading,
 * printing, linking, classing and the key dictionary all read this one description.
 *
 * @param type the record class
 * @param parts its components
 */
public record Shape(Class<? extends Record> type, List<Part> parts) {
    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return describe(type.asSubclass(Record.class));
        }
    };

    private static final ClassValue<Constructor<? extends Record>> MAKERS = new ClassValue<>() {
        @Override
        protected Constructor<? extends Record> computeValue(Class<?> type) {
            return constructor(type.asSubclass(Record.class));
        }
    };
    private static final ClassValue<Boolean> KEYED = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return type.isRecord()
                    && Arrays.stream(type.getRecordComponents())
                            .anyMatch(c -> c.isAnnotationPresent(Key.class) || c.isAnnotationPresent(Inline.class));
        }
    };

    /** How a component stands in the content. */
    public enum Place {
        /** Under its key. */
        KEYED,
        /** Its own keys among the owner's. */
        INLINE,
        /** It is the record's id. */
        IDENTITY,
        /** It is a file beside the record's. */
        BESIDE
    }

    /**
     * One component.
     *
     * @param key the Indonesian key; empty for an inline record and for the id
     * @param place how it stands in the content
     * @param required whether the content must give it
     * @param floor the lowest class of the field
     * @param shorthand whether it takes a plain value given for the whole record
     * @param component the component itself
     */
    public record Part(
            String key,
            Place place,
            boolean required,
            Classification floor,
            boolean shorthand,
            RecordComponent component) {

        /** The declared class, a list's or map's element aside. */
        public Class<?> raw() {
            return component.getType();
        }

        /** What a list or a map holds, or a pointer points to; the class itself otherwise. */
        public Type element() {
            Type type = component.getGenericType();
            while (type instanceof ParameterizedType generic) {
                Type[] args = generic.getActualTypeArguments();
                type = args[args.length - 1];
            }
            return type;
        }

        /** Whether it names what the pointers beside it point to. */
        public boolean names() {
            return component.isAnnotationPresent(Names.class);
        }

        /** Whether it is one of those of which at least one is given. */
        public boolean either() {
            return component.isAnnotationPresent(Either.class);
        }

        /** The key of the entity's parts whose codes it holds; empty for any other component. */
        public String codeOf() {
            CodeOf codes = component.getAnnotation(CodeOf.class);
            return codes == null ? "" : codes.value();
        }

        /** The file name of a component that lies beside. */
        public String file() {
            return component.getAnnotation(Beside.class).value();
        }

        /** The value of this component in a record. */
        public Object of(Record owner) {
            try {
                return component.getAccessor().invoke(owner);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(component.toString(), e);
            }
        }
    }

    public Shape {
        parts = List.copyOf(parts);
    }

    /** The shape of a record class. */
    public static Shape of(Class<?> type) {
        return SHAPES.get(type);
    }

    /** A record of this shape. Values stand in the order of the parts. */
    public Record make(List<Object> values) {
        try {
            return MAKERS.get(type).newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    /** The part that takes a plain value, where there is one. */
    public Optional<Part> shorthand() {
        return parts.stream().filter(Part::shorthand).findFirst();
    }

    /** Whether a value is a record with keys of its own, rather than a plain value such as a date. */
    public static boolean isKeyed(Object value) {
        return value instanceof Record && isKeyed(value.getClass());
    }

    /** Whether a class is a record with keys of its own. */
    public static boolean isKeyed(Class<?> type) {
        return KEYED.get(type);
    }

    /** All keys the content may use in a mapping of this shape, inline ones included, in order. */
    public List<String> keys() {
        List<String> keys = new ArrayList<>();
        for (Part part : parts) {
            switch (part.place()) {
                case KEYED -> keys.add(part.key());
                case INLINE -> keys.addAll(of(part.raw()).keys());
                default -> {}
            }
        }
        return keys;
    }

    private static Constructor<? extends Record> constructor(Class<? extends Record> type) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private static Shape describe(Class<? extends Record> type) {
        List<Part> parts = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            component.getAccessor().setAccessible(true);
            Key key = component.getAnnotation(Key.class);
            parts.add(new Part(
                    key == null ? "" : key.value(),
                    placeOf(component),
                    key != null && key.required(),
                    key == null ? Classification.ORDINARY : key.floor(),
                    component.isAnnotationPresent(Shorthand.class),
                    component));
        }
        return new Shape(type, parts);
    }

    private static Place placeOf(RecordComponent component) {
        if (component.isAnnotationPresent(Inline.class)) {
            return Place.INLINE;
        }
        if (component.isAnnotationPresent(Identity.class)) {
            return Place.IDENTITY;
        }
        return component.isAnnotationPresent(Beside.class) ? Place.BESIDE : Place.KEYED;
    }
}
