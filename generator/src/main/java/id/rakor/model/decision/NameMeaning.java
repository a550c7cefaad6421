package id.rakor.model.decision;

import id.rakor.model.party.Institution;
import id.rakor.model.party.Person;
import id.rakor.model.place.Region;
import id.rakor.model.value.Either;
import id.rakor.model.value.Key;
import id.rakor.model.value.Ref;
import java.util.List;

/**
 * Whom a name as lists write it means, or whom it does not. Another spelling of an office's own record stands in that
 * record; here stands what no record can say.
 *
 * @param written the name as written
 * @param institution the body of a reference table that it means, or null
 * @param region the region that it is short for, or null
 * @param notPersons people it does not mean, however near their names are
 * @param notInstitutions bodies it does not mean, however near their names are
 */
public record NameMeaning(
        @Key(value = "tertulis", required = true) String written,
        @Key("lembaga") @Either Ref<Institution> institution,
        @Key("wilayah") @Either Ref<Region> region,
        @Key("bukan_orang") @Either List<Ref<Person>> notPersons,
        @Key("bukan_lembaga") @Either List<Ref<Institution>> notInstitutions) {}
