/** Norms as people cite them. */
package id.rakor.edit.law;
