/** Files as people wrote them, comments and blank lines and all, and their one even layout. */
package id.rakor.yaml.layout;
