package id.rakor.yaml;

import id.rakor.finding.Finding;
import java.util.List;
import java.util.Optional;

/**
 * What one file gave.
 *
 * @param root the tree, as much of it as could be read; empty when nothing could
 * @param findings what is wrong with the file as YAML, with lines and columns
 */
public record Tree(Optional<Node> root, List<Finding> findings) {
    public Tree {
        findings = List.copyOf(findings);
    }
}
