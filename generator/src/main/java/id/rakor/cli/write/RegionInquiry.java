package id.rakor.cli.write;

import id.rakor.cli.console.Console;
import id.rakor.cli.console.UsageException;
import id.rakor.edit.known.Known.Name;
import id.rakor.edit.start.HomeRegion;
import id.rakor.model.Records;
import id.rakor.model.place.Region;
import id.rakor.model.value.Keyed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Asks which region an office serves, by name or code; where several may be meant, a person chooses by number. */
final class RegionInquiry {
    private final Inquiry inquiry;
    private final Console console;
    private final HomeRegion regions;

    RegionInquiry(Inquiry inquiry, Console console, Records records) {
        this.inquiry = inquiry;
        this.console = console;
        this.regions = new HomeRegion(records, console.words());
    }

    /** The region of an option, or of an answer; none where it is left out. */
    Optional<Region> region(String given) {
        Optional<Name> name =
                inquiry.judged(given, given == null ? this::asked : this::sole, this::fault, text -> {}, "wilayah");
        if (console.terminal()) {
            name.ifPresent(this::tell);
        }
        return name.map(one -> (Region) one.entity());
    }

    private void tell(Name name) {
        String code = ((Region) name.entity()).code();
        if (code == null) {
            console.say("cli.mulai.wilayah", shown(name));
        } else {
            String zone = console.words().text("pilihan.Zone." + Keyed.word(Zones.of(code)));
            console.say("cli.mulai.wilayah-zona", shown(name), zone);
        }
    }

    private Optional<Name> sole(String text) {
        List<Name> exact = regions.exact(text);
        return exact.size() == 1 ? Optional.of(exact.get(0)) : Optional.empty();
    }

    private Optional<Name> asked(String text) {
        Optional<Name> sole = sole(text);
        if (sole.isPresent()) {
            return sole;
        }
        List<Name> exact = regions.exact(text);
        List<Name> offered = exact.isEmpty() ? regions.near(text) : exact;
        if (offered.isEmpty()) {
            console.say("cli.mulai.wilayah-asing", text);
            return Optional.empty();
        }
        console.say(exact.isEmpty() ? "cli.mulai.wilayah-mirip" : "cli.mulai.wilayah-banyak", text);
        return inquiry.numbered(offered, this::shown);
    }

    private UsageException fault(String text) {
        List<Name> exact = regions.exact(text);
        List<Name> offered = exact.isEmpty() ? regions.near(text) : exact;
        String names = offered.stream().map(this::shown).collect(Collectors.joining(", "));
        return names.isEmpty()
                ? new UsageException("cli.salah.mulai-wilayah", text)
                : new UsageException("cli.salah.mulai-wilayah-mirip", text, names);
    }

    private String shown(Name name) {
        String code = ((Region) name.entity()).code();
        return code == null ? name.shown() : console.words().text("cli.mulai.wilayah-kode", name.shown(), code);
    }
}
