package id.rakor.yaml;

import id.rakor.finding.Finding;
import id.rakor.finding.Place;
import java.util.List;

/**
 * A fault that stops the reading of a file.
 *
 * @param code what kind of fault it is
 * @param line where it is, from 1
 * @param column where it is, from 1
 * @param args what its words need
 */
record Fault(YamlCode code, int line, int column, List<String> args) {
    Finding in(String file) {
        return new Finding(code, Place.at(file, line, column), args, "");
    }
}
