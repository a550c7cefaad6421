/** Brings files of records into their one layout. */
package id.rakor.edit.tidy;
