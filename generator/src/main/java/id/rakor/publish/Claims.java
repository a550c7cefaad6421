package id.rakor.publish;

import id.rakor.finding.Finding;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Who wants which path. Findings do not depend on who came first. */
final class Claims {
    private final Map<String, Queue<Claim>> byFold = new ConcurrentHashMap<>();
    private final Queue<Finding> faults = new ConcurrentLinkedQueue<>();

    /** Notes a claim; true when the path can be used and nobody has it yet. */
    boolean add(String route, String origin) {
        Optional<Finding> fault = PathRule.fault(route, origin).or(() -> here(route, origin));
        fault.ifPresent(faults::add);
        if (fault.isPresent()) {
            return false;
        }
        Claim claim = new Claim(route, origin);
        boolean[] first = {false};
        byFold.compute(PathRule.fold(route), (fold, claims) -> {
            first[0] = claims == null;
            Queue<Claim> queue = claims == null ? new ConcurrentLinkedQueue<>() : claims;
            queue.add(claim);
            return queue;
        });
        return first[0];
    }

    /** What is wrong with the paths, in order. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(faults);
        byFold.values().forEach(claims -> {
            if (claims.size() > 1) {
                clashes(claims, findings);
            }
        });
        byFold.forEach((fold, claims) -> nested(fold, claims, findings));
        findings.sort(Finding.ORDER);
        return findings;
    }

    private static Optional<Finding> here(String route, String origin) {
        if (PathRule.fold(route + '/').startsWith(".rakor/")) {
            return Optional.of(OutputException.finding(OutputCode.SEGMENT, route, origin, ".rakor"));
        }
        try {
            Path.of(route);
            return Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.of(OutputException.finding(OutputCode.CHARSET, route, origin));
        }
    }

    private static void clashes(Collection<Claim> claims, List<Finding> findings) {
        List<Claim> sorted = claims.stream().sorted().toList();
        Claim first = sorted.get(0);
        for (Claim other : sorted.subList(1, sorted.size())) {
            findings.add(
                    first.route().equals(other.route())
                            ? OutputException.finding(OutputCode.DOUBLE, first.route(), first.origin(), other.origin())
                            : OutputException.finding(
                                    OutputCode.ALIKE, first.route(), first.origin(), other.route(), other.origin()));
        }
    }

    private void nested(String fold, Queue<Claim> claims, List<Finding> findings) {
        SortedSet<Claim> below = new TreeSet<>(claims);
        for (int slash = fold.lastIndexOf('/'); slash > 0; slash = fold.lastIndexOf('/', slash - 1)) {
            Queue<Claim> above = byFold.get(fold.substring(0, slash));
            if (above != null) {
                Claim file = new TreeSet<>(above).first();
                findings.add(OutputException.finding(
                        OutputCode.NESTED,
                        file.route(),
                        file.origin(),
                        below.first().route(),
                        below.first().origin()));
            }
        }
    }

    private record Claim(String route, String origin) implements Comparable<Claim> {
        @Override
        public int compareTo(Claim other) {
            int byRoute = route.compareTo(other.route);
            return byRoute != 0 ? byRoute : origin.compareTo(other.origin);
        }
    }
}
