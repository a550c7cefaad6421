package id.rakor.check;

import id.rakor.catalog.Reading;
import id.rakor.model.party.Person;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A person's name holds no title and no degree; these have keys of their own. Names of nobility are
 * part of the name. Arguments: what looks like a title, the key that takes it.
 */
final class TitlesApart implements Rule<Person> {
    private static final Pattern BEFORE = Pattern.compile("^((?:(?:Prof|Dr|dr|drg|drh|Drs|Dra|Ir|H|Hj|KH|K\\.H|Pdt"
            + "|Ust|apt|Apt|Ns)\\.\\s*(?:\\(H\\.C\\.\\)\\s*)?|(?:Prof|Drs|Dra|Ir|Hj|KH)\\s+)+)\\S");
    private static final Pattern AFTER = Pattern.compile(",\\s*(\\S.*)$|\\s((?:S|M|Sp)\\.\\p{Lu}[\\p{L}.]*"
            + "|A\\.Md[\\p{L}.]*|(?:SH|SE|SIK|SIP|SSos|MM|MH|MAP|MSi|PhD|Ph\\.D)\\.?)$");

    @Override
    public String id() {
        return "K42";
    }

    @Override
    public Class<Person> type() {
        return Person.class;
    }

    @Override
    public void check(Person person, Reading reading, Notes notes) {
        Matcher before = BEFORE.matcher(person.name());
        if (before.find()) {
            notes.add("/nama", before.group(1).strip(), "gelar_depan");
        }
        Matcher after = AFTER.matcher(person.name());
        if (after.find()) {
            String degrees = after.group(1) == null ? after.group(2) : after.group(1);
            notes.add("/nama", degrees, "gelar_belakang");
        }
    }
}
