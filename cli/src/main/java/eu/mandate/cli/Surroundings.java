package eu.mandate.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;

/**
 * What the process finds around it, so that tests can give it something else.
 *
 * @param environment the environment variables
 * @param folder the folder that relative paths start from
 * @param out where results go
 */
record Surroundings(Map<String, String> environment, Path folder, PrintWriter out) {

    String variable(String name) {
        var value = environment.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
