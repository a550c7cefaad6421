package id.rakor.edit.word;

import java.util.List;

/** A paragraph, a table or a quotation. */
public sealed interface Block {
    /** Its first words, as they tell where something stands. */
    String begin();

    /**
     * A paragraph.
     *
     * @param line its letters
     * @param level its level among headings, from 1; 0 for none
     * @param label what a list puts before it, or null
     * @param indent how far it stands from the left, in twentieths of a point
     * @param aside whether it stands to the right
     */
    record Para(Line line, int level, Label label, int indent, boolean aside) implements Block {
        @Override
        public String begin() {
            return line.text();
        }

        /** The same with other letters. */
        public Para with(Line other) {
            return new Para(other, level, label, indent, aside);
        }
    }

    /**
     * What a list puts before a paragraph.
     *
     * @param list which list it is, and which of its levels
     * @param text the label as it is printed, {@code "a."}; empty for a bullet
     * @param number the number of a label that is a number and a dot or a bracket; 0 for others
     */
    record Label(String list, String text, int number) {
        /** A paragraph with its label among its letters. */
        public static Para into(Para para) {
            if (para.label() == null) {
                return para;
            }
            String text = para.label().isBullet() ? "\u2022" : para.label().text();
            Line line = Line.of(text + " ").and(para.line());
            return new Para(line, para.level(), null, para.indent(), para.aside());
        }

        /** Whether it is a bullet. */
        public boolean isBullet() {
            return text.isEmpty();
        }
    }

    /**
     * A table.
     *
     * @param rows its rows; all have the same number of cells
     * @param heads how many rows stand at its head as the document says
     * @param ruled whether it has lines
     */
    record Grid(List<List<Cell>> rows, int heads, boolean ruled) implements Block {
        public Grid {
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public String begin() {
            return rows.stream()
                    .flatMap(List::stream)
                    .map(Cell::text)
                    .filter(text -> !text.isBlank())
                    .findFirst()
                    .orElse("");
        }
    }

    /**
     * A cell.
     *
     * @param paras what stands in it
     * @param across whether it goes on from the cell to the left of it
     * @param down whether it goes on from the cell above it
     */
    record Cell(List<Para> paras, boolean across, boolean down) {
        public Cell {
            paras = List.copyOf(paras);
        }

        /** Its letters, a blank between paragraphs. */
        public String text() {
            return String.join(" ", paras.stream().map(Para::begin).toList());
        }
    }

    /**
     * What stood in a box.
     *
     * @param paras its paragraphs
     */
    record Box(List<Para> paras) implements Block {
        @Override
        public String begin() {
            return paras.isEmpty() ? "" : paras.get(0).begin();
        }
    }
}
