package id.rakor.view;

import id.rakor.catalog.Reading;
import id.rakor.model.law.Stage;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.result.Field;
import id.rakor.model.value.Keyed;
import id.rakor.text.Slug;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All conflicts that meetings named as possible: by form, by stage of an election, by field and by region. */
final class Fears {
    private static final int SLUG = 60;

    private final Map<String, List<Fear>> forms = new TreeMap<>();
    private final Map<String, List<Fear>> stages = new LinkedHashMap<>();
    private final Map<String, List<Fear>> fields = new LinkedHashMap<>();
    private final Map<String, List<Fear>> regions = new TreeMap<>();
    private final Map<String, String> anchors = new HashMap<>();
    private final Lineage lineage;

    Fears(Reading reading) {
        lineage = new Lineage(reading);
        for (Field field : Field.values()) {
            fields.put(Keyed.word(field), new ArrayList<>());
        }
        for (Stage stage : Stage.values()) {
            stages.put(Keyed.word(stage), new ArrayList<>());
        }
        stages.put(Fear.NO_STAGE, new ArrayList<>());
        reading.all(Meeting.class).stream().sorted(Calendar.LATEST_FIRST).forEach(this::add);
        Stream.of(stages, fields, regions)
                .flatMap(map -> map.values().stream())
                .forEach(list -> list.sort(Comparator.comparing(Fear::form)));
        Set<String> taken = new HashSet<>();
        forms.forEach((key, list) -> anchors.put(key, anchor(list.get(0), taken)));
    }

    private void add(Meeting meeting) {
        for (int i = 0; i < meeting.potentials().size(); i++) {
            Fear fear = new Fear(meeting, i + 1, meeting.potentials().get(i));
            forms.computeIfAbsent(fear.form(), f -> new ArrayList<>()).add(fear);
            fear.stages().forEach(stage -> stages.get(stage).add(fear));
            fear.potential().fields().stream().distinct().forEach(field -> fields.get(Keyed.word(field))
                    .add(fear));
            lineage.all(fear.regions()).forEach(id -> regions.computeIfAbsent(id, r -> new ArrayList<>())
                    .add(fear));
        }
    }

    /** An anchor made of the form; of two that would be alike the second gets a number. */
    private static String anchor(Fear fear, Set<String> taken) {
        String slug = "bentuk-" + Slug.of(fear.potential().form(), SLUG);
        String anchor = slug;
        for (int i = 2; !taken.add(anchor); i++) {
            anchor = slug + "-" + i;
        }
        return anchor;
    }

    /** By form, in the order of names. */
    Map<String, List<Fear>> byForm() {
        return forms;
    }

    /** By the word of the stage, in the order of the calendar, by form; every stage is there. */
    Map<String, List<Fear>> byStage() {
        return stages;
    }

    /** By the word of the field of public life, by form; every field is there. */
    Map<String, List<Fear>> byField() {
        return fields;
    }

    /** By the id of a region in which they are feared, or in which such a region lies, by form. */
    Map<String, List<Fear>> byRegion() {
        return regions;
    }

    /** The anchor of a form. */
    String anchor(String form) {
        return anchors.get(form);
    }

    /** How many there are. */
    int size() {
        return forms.values().stream().mapToInt(List::size).sum();
    }
}
