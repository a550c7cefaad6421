/** From a content folder to records: {@link id.rakor.load.Loader} is the door. */
package id.rakor.load;
