package eu.mandate.bench;

import java.nio.file.Path;

/** One measurement beside its anchor. */
public interface Benchmark {
    /**
     * Measures and answers the report as Markdown.
     *
     * @param home folder of the project, built
     */
    String run(Path home) throws Exception;
}
