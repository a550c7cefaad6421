package id.rakor.edit.word;

import java.util.List;
import java.util.Map;

/**
 * A document as it was read.
 *
 * @param blocks its paragraphs and tables, in order
 * @param notes the paragraphs of its notes, by id
 * @param seen what is worth knowing about it, in order
 */
public record WordText(List<Block> blocks, Map<String, List<Block.Para>> notes, List<Seen> seen) {
    /**
     * Something worth knowing.
     *
     * @param block before or in which block it stands, from 0; -1 for no place
     * @param near words near it
     * @param args what is to be told beside the place
     */
    public record Seen(WordCode code, int block, String near, List<String> args) {}

    public WordText {
        blocks = List.copyOf(blocks);
        notes = Map.copyOf(notes);
        seen = List.copyOf(seen);
    }
}
