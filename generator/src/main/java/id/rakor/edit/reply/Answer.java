package id.rakor.edit.reply;

import id.rakor.catalog.ResultAt;
import id.rakor.edit.intake.row.Cells;
import id.rakor.edit.record.News;
import id.rakor.model.followup.FollowUp;
import java.nio.file.Path;

/**
 * One answer.
 *
 * @param file the form it stands in
 * @param source the form as a source
 * @param cells its row
 * @param at the result
 * @param there the follow-up it belongs to, or null where the result has none
 * @param news what it says
 */
record Answer(Path file, ReplySources.Form source, Cells cells, ResultAt at, FollowUp there, News news) {}
