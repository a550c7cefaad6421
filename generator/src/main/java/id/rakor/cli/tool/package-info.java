/** Commands that make things for other programs. */
package id.rakor.cli.tool;
