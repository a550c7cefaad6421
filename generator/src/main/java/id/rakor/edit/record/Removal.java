package id.rakor.edit.record;

import id.rakor.edit.Change;
import id.rakor.edit.Proposal;
import id.rakor.edit.Proposal.Move;
import id.rakor.finding.Finding;
import id.rakor.finding.Place;
import id.rakor.model.RecordType;
import id.rakor.model.RecordType.Layout;
import id.rakor.model.Records.Held;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes a record away, unless something points to it; a meeting goes with all that lies in its folder. */
public final class Removal {
    private Removal() {}

    /**
     * What has to be done so that a record is gone.
     *
     * @param content the content folder
     * @param type its type; not a result, which stands inside its meeting
     * @param id its id
     */
    public static Edited of(Path content, RecordType type, String id, LocalDate asOf, int threads) throws IOException {
        Shelf shelf = Shelf.of(content, asOf, threads);
        Optional<Held> own = shelf.own(type, id);
        if (own.isEmpty()) {
            return Edited.refused(List.of(shelf.unknown(type, id)), shelf);
        }
        Held held = own.get();
        List<Finding> referred = new ArrayList<>();
        shelf.citing(held.entity()).stream()
                .filter(place -> !isInside(place, held))
                .forEach(place -> referred.add(Finding.of(EditCode.REFERRED, place, type.folder(), id)));
        for (String file : new Prose(content, type, id).files()) {
            if (!beside(file, held, type)) {
                referred.add(Finding.of(EditCode.REFERRED, Place.file(file), type.folder(), id));
            }
        }
        return referred.isEmpty()
                ? Edited.of(proposal(content, type, held), shelf)
                : Edited.refused(referred.stream().sorted(Finding.ORDER).toList(), shelf);
    }

    /** Whether it is the record itself that points. */
    private static boolean isInside(Place place, Held held) {
        return place.file().equals(held.file()) && place.pointer().startsWith(held.pointer() + "/");
    }

    private static boolean beside(String file, Held held, RecordType type) {
        return type.layout() == Layout.FOLDER && file.startsWith(folder(held) + "/");
    }

    private static String folder(Held held) {
        return held.file().substring(0, held.file().lastIndexOf('/'));
    }

    private static Proposal proposal(Path content, RecordType type, Held held) throws IOException {
        if (type.layout() == Layout.FOLDER) {
            return new Proposal(List.of(), List.of(new Move(folder(held), null)));
        } else if (held.pointer().isEmpty()) {
            return new Proposal(List.of(Change.gone(held.file(), Files.readString(content.resolve(held.file())))));
        }
        EditedFile file = EditedFile.of(content, held.file());
        file.remove("", held.entity().id().text());
        Change change = file.change();
        boolean last = file.node("").isEmpty();
        return new Proposal(List.of(last ? Change.gone(change.file(), change.before()) : change));
    }
}
