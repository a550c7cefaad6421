/** What held on a day: {@link id.rakor.catalog.time.Norms} and {@link id.rakor.catalog.time.Holdings}. */
package id.rakor.catalog.time;
