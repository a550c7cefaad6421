/** What an edition may show of the records: {@link id.rakor.catalog.edition.Redaction}, then {@link id.rakor.catalog.edition.UsedRows}. */
package id.rakor.catalog.edition;
