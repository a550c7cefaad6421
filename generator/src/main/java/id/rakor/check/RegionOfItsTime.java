package id.rakor.check;

import id.rakor.catalog.Reading;
import id.rakor.catalog.time.Spell;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.party.Party;
import id.rakor.model.place.Region;
import id.rakor.model.place.RegionKind;
import id.rakor.model.source.Entity;
import id.rakor.model.value.Day;
import id.rakor.model.value.Keyed;
import id.rakor.model.value.Ref;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A region that a meeting speaks of was there on its day; its code is one of its kind (regencies
 * 01–69, cities 71–99); and nobody calls a regency a city. Arguments: the name, code or id, what it
 * is compared with.
 */
final class RegionOfItsTime implements ValueRule<Entity> {
    private static final Pattern CODE = Pattern.compile("\\d{2}\\.(\\d{2})");
    private static final Pattern CALLED = Pattern.compile("(?i)(kabupaten|kota)(?= (?!administrasi)).*");
    private static final Set<RegionKind> REGENCIES = Set.of(RegionKind.REGENCY, RegionKind.ADMINISTRATIVE_REGENCY);
    private static final Set<RegionKind> CITIES = Set.of(RegionKind.CITY, RegionKind.ADMINISTRATIVE_CITY);

    @Override
    public String id() {
        return "K11";
    }

    @Override
    public Class<Entity> type() {
        return Entity.class;
    }

    @Override
    public void check(Entity record, Reading reading, Notes notes) {
        if (record instanceof Region region) {
            code(region, notes);
        }
    }

    @Override
    public void visit(Entity record, Value at, Reading reading, Notes notes) {
        if (!(record instanceof Meeting meeting)) {
            return;
        }
        if (at.value() instanceof Ref<?> ref && at.part().element() == Region.class) {
            Optional<Day> day = Times.day(meeting);
            Optional<Region> region = reading.get(Region.class, ref.as(Region.class));
            day.flatMap(d -> region.filter(r -> new Spell(r.since(), r.until()).excludes(d)))
                    .ifPresent(r ->
                            notes.add(at.pointer(), r.id().text(), day.get().toString()));
        } else if (at.value() instanceof Party party && party.label() != null) {
            reading.get(Region.class, party.region())
                    .ifPresent(region -> called(party.label(), region, at.pointer(), notes));
        }
    }

    private static void code(Region region, Notes notes) {
        Matcher code = CODE.matcher(region.code() == null ? "" : region.code());
        if (code.matches()) {
            boolean city = Integer.parseInt(code.group(1)) > 70;
            if ((city ? REGENCIES : CITIES).contains(region.kind())) {
                notes.add("/kode", region.code(), Keyed.word(region.kind()));
            }
        }
    }

    private static void called(String label, Region region, String pointer, Notes notes) {
        Matcher called = CALLED.matcher(label);
        if (called.matches()) {
            boolean city = called.group(1).equalsIgnoreCase(Keyed.word(RegionKind.CITY));
            if ((city ? REGENCIES : CITIES).contains(region.kind()) && label.endsWith(region.name())) {
                notes.add(pointer + "/sebutan", label, region.id().text());
            }
        }
    }
}
