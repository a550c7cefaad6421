/** Reads YAML files into trees that know where everything stands, and prints trees as YAML. */
package id.rakor.yaml;
