/** Rows that are to go out of what a meeting has recorded. */
package id.rakor.edit.intake.leave;
