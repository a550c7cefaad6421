package id.rakor.catalog;

import id.rakor.model.Records;
import id.rakor.model.followup.FollowUp;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.result.Result;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All results where they stand, found by id or by meeting, with what became of them. */
final class Results {
    private final Map<String, Map<String, ResultAt>> byMeeting = new LinkedHashMap<>();

    Results(Records records) {
        Map<String, List<FollowUp>> followUps = new HashMap<>();
        for (FollowUp followUp : records.all(FollowUp.class)) {
            followUps
                    .computeIfAbsent(followUp.result().id(), id -> new ArrayList<>())
                    .add(followUp);
        }
        for (Meeting meeting : records.all(Meeting.class)) {
            Map<String, ResultAt> own = new LinkedHashMap<>();
            add(new ResultAt(meeting, null, null, "/hasil", List.of()), meeting.results(), followUps, own);
            byMeeting.put(meeting.id().text(), own);
        }
    }

    /** Adds results that stand in another one, or at the top of their meeting. */
    private static void add(
            ResultAt outer, List<Result> results, Map<String, List<FollowUp>> followUps, Map<String, ResultAt> into) {
        for (int i = 0; i < results.size(); i++) {
            Result result = results.get(i);
            String id = outer.meeting().id() + "#" + result.code();
            List<FollowUp> own = List.copyOf(followUps.getOrDefault(id, List.of()));
            ResultAt at = new ResultAt(outer.meeting(), outer.result(), result, outer.pointer() + "/" + i, own);
            into.putIfAbsent(result.code(), at);
            add(at.inside(), result.children(), followUps, into);
        }
    }

    /** The result that {@code <rapat>#<kode>} means. */
    Optional<ResultAt> find(String id) {
        int hash = id.indexOf('#');
        return hash < 0
                ? Optional.empty()
                : Optional.ofNullable(of(id.substring(0, hash)).get(id.substring(hash + 1)));
    }

    /** The results of a meeting by code, in its order. */
    Map<String, ResultAt> of(String meeting) {
        return byMeeting.getOrDefault(meeting, Map.of());
    }

    /** The results of all meetings. */
    List<ResultAt> all() {
        return byMeeting.values().stream().flatMap(m -> m.values().stream()).toList();
    }

    /** Ids to propose for one that leads nowhere: those of its meeting, else first ones of others. */
    Collection<String> ids(String wrong) {
        int hash = wrong.indexOf('#');
        String meeting = hash < 0 ? wrong : wrong.substring(0, hash);
        List<ResultAt> own = List.copyOf(of(meeting).values());
        return (own.isEmpty() ? all() : own).stream().map(ResultAt::id).toList();
    }
}
