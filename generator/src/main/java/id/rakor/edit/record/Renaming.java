package id.rakor.edit.record;

import id.rakor.edit.Change;
import id.rakor.edit.Proposal;
import id.rakor.edit.Proposal.Move;
import id.rakor.finding.Finding;
import id.rakor.finding.Place;
import id.rakor.finding.Spot;
import id.rakor.model.RecordType;
import id.rakor.model.RecordType.Layout;
import id.rakor.model.Records.Held;
import id.rakor.yaml.Node;
import id.rakor.yaml.Node.Entry;
import id.rakor.yaml.Node.Mapping;
import id.rakor.yaml.Node.Scalar;
import id.rakor.yaml.Node.Sequence;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives a record another id: in its own file, in every record and every prose that points to it. The old id stays with
 * it as a former one, so that its old address leads on.
 */
public final class Renaming {
    private static final String FORMER = "id_lama";
    private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final int LONGEST = 60;

    private final Shelf shelf;
    private final RecordType type;
    private final Held held;
    private final String from;
    private final String to;
    private final Map<String, EditedFile> files = new LinkedHashMap<>();

    private Renaming(Shelf shelf, RecordType type, Held held, String to) {
        this.shelf = shelf;
        this.type = type;
        this.held = held;
        this.from = held.entity().id().text();
        this.to = to;
    }

    /**
     * What has to be done so that a record has another id.
     *
     * @param content the content folder
     * @param type its type; not a result, whose code stands inside its meeting
     * @param from its id now
     * @param to its id to be
     */
    public static Edited of(Path content, RecordType type, String from, String to, LocalDate asOf, int threads)
            throws IOException {
        Shelf shelf = Shelf.of(content, asOf, threads);
        Optional<Held> own = shelf.own(type, from);
        List<Finding> against = new ArrayList<>();
        if (own.isEmpty()) {
            against.add(shelf.unknown(type, from));
        }
        if (!to.matches(ID) || to.length() > LONGEST) {
            against.add(Finding.of(EditCode.FORM, Place.file(""), to));
        } else if (isTaken(shelf, type, to)) {
            against.add(Finding.of(EditCode.TAKEN, Place.file(""), type.folder(), to));
        }
        return against.isEmpty()
                ? Edited.of(new Renaming(shelf, type, own.get(), to).proposal(), shelf)
                : Edited.refused(against, shelf);
    }

    private static boolean isTaken(Shelf shelf, RecordType type, String id) {
        return shelf.records().ids(type).contains(id)
                || shelf.records().of(type).stream()
                        .anyMatch(one -> one.entity().formerIds().contains(id));
    }

    private Proposal proposal() throws IOException {
        for (Place place : shelf.citing(held.entity())) {
            Spot spot = shelf.spots().of(place);
            file(place.file()).replace(spot.line(), spot.column(), from, to);
        }
        former();
        List<Change> changes = new ArrayList<>();
        for (String prose : new Prose(shelf.content(), type, from).files()) {
            changes.add(new Prose(shelf.content(), type, from).renamed(prose, to));
        }
        files.values().forEach(file -> changes.add(file.change()));
        if (type.layout() == Layout.FOLDER) {
            String folder = held.file().substring(0, held.file().lastIndexOf('/'));
            String moved = folder.substring(0, folder.lastIndexOf('/') + 1) + to;
            return new Proposal(
                    changes.stream().map(change -> moved(change, folder, moved)).toList(),
                    List.of(new Move(folder, moved)));
        } else if (held.pointer().isEmpty()) {
            String name = held.file().substring(0, held.file().lastIndexOf('/') + 1) + to + ".yaml";
            return new Proposal(
                    changes.stream()
                            .map(change -> moved(change, held.file(), name))
                            .toList(),
                    List.of(new Move(held.file(), name)));
        }
        return new Proposal(changes);
    }

    private EditedFile file(String name) throws IOException {
        EditedFile known = files.get(name);
        if (known == null) {
            known = EditedFile.of(shelf.content(), name);
            files.put(name, known);
        }
        return known;
    }

    /** Notes the old id with the record, and puts the new one where the record is named by a key. */
    private void former() throws IOException {
        EditedFile own = file(held.file());
        boolean mapped = !held.pointer().isEmpty();
        if (mapped) {
            Scalar key = ((Mapping) own.node("").orElseThrow())
                    .entry(from)
                    .orElseThrow()
                    .key();
            own.replace(key.line(), key.column(), from, to);
        }
        String pointer = mapped ? "/" + to : "";
        Node old = Scalar.text(from);
        if (own.node(pointer + "/" + FORMER).isPresent()) {
            own.append(pointer, FORMER, old);
        } else {
            own.addFirst(pointer, Entry.of(FORMER, Sequence.of(List.of(old))));
        }
    }

    /** A change of something that lies elsewhere then. */
    private static Change moved(Change change, String from, String to) {
        boolean own = change.file().equals(from) || change.file().startsWith(from + "/");
        return own ? new Change(to + change.file().substring(from.length()), change.before(), change.after()) : change;
    }
}
