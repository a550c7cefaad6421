package id.rakor.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.model.RecordType.Layout;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.result.Result;
import id.rakor.model.source.Entity;
import id.rakor.model.value.Classification;
import id.rakor.model.value.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SamplesTest {
    private final Samples samples = Samples.of(Classification.ORDINARY);

    @Test
    void fill_every_component_of_every_type() {
        List<String> empty = new ArrayList<>();
        for (RecordType type : RecordType.values()) {
            if (type.layout() != Layout.NESTED) {
                Entity full = samples.full(type);
                empties((Record) full, type.folder(), empty);
            }
        }
        empties(samples.settings(), "rakor", empty);
        assertThat(empty)
                .filteredOn(way -> !way.matches(".*/tenggat/(aturan|tanggal)"))
                .containsExactly("rapat/hasil/butir/butir");
        assertThat(empty).contains("rapat/hasil/tenggat/aturan", "rapat/hasil/tenggat_lama/tenggat/tanggal");
    }

    private static void empties(Record record, String way, List<String> empty) {
        for (Shape.Part part : Shape.of(record.getClass()).parts()) {
            Object value = part.of(record);
            String here = way + "/" + part.key();
            if (value == null || value.equals(List.of()) || value.equals(Map.of())) {
                empty.add(here);
            } else if (value instanceof List<?> list) {
                list.forEach(item -> nested(item, here, empty));
            } else if (value instanceof Map<?, ?> map) {
                map.values().forEach(item -> nested(item, here, empty));
            } else {
                nested(value, here, empty);
            }
        }
    }

    private static void nested(Object value, String way, List<String> empty) {
        if (Shape.isKeyed(value)) {
            empties((Record) value, way, empty);
        }
    }

    @Test
    void bear_a_mark_in_every_text_and_no_mark_twice() {
        List<String> all = new ArrayList<>();
        samples.records()
                .everything()
                .forEach(held -> all.addAll(Samples.marks(held.entity().toString())));
        assertThat(all).hasSizeGreaterThan(300);
        Result result = samples.records().all(Meeting.class).get(0).results().get(0);
        assertThat(Samples.marks(result.text())).hasSize(1);
    }
}
