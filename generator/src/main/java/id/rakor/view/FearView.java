package id.rakor.view;

import java.util.List;

/**
 * The conflicts that meetings named as possible, form by stage: the register of all of them.
 *
 * @param frame what surrounds it
 * @param sentence how many there are and what is shown
 * @param sisters registers beside this one
 * @param ways registers of some of them
 * @param stages the stages that are named, with the ways to their registers
 * @param rows the forms
 */
public record FearView(
        Frame frame, String sentence, List<Choice> sisters, List<Way> ways, List<Choice> stages, List<Row> rows)
        implements View {
    /**
     * One form.
     *
     * @param form its name
     * @param count how many meetings named it, in words
     * @param cells for each stage the way to its entries, or nothing
     */
    public record Row(String form, String count, List<Cell> cells) {}

    /**
     * How often a form is feared at a stage.
     *
     * @param stage the name of the stage
     * @param count how often, in words; empty when never
     * @param href where these entries stand; empty when there are none
     */
    public record Cell(String stage, String count, String href) {}

    /** Whether there are so many stages that their names stand upright. */
    public boolean isDense() {
        return stages.size() > 7;
    }
}
