/** Where files go: staging, journal, manifest; what did not change is left alone; ZIP. */
package id.rakor.publish;
