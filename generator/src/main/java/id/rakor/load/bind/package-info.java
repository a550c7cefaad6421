/** From trees to records: {@link id.rakor.load.bind.Binder} is the door. */
package id.rakor.load.bind;
