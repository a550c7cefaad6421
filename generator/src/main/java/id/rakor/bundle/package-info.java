/** Which files go into which archive; and whether an archive is whole. */
package id.rakor.bundle;
