/** Reads the output back before it is published: links, outside requests, form. */
package id.rakor.inspect;
