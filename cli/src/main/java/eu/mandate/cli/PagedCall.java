package eu.mandate.cli;

import picocli.CommandLine.Option;

/** A call that lists, page by page. */
abstract class PagedCall extends ServerCall {

    @Option(names = "--limit", paramLabel = "N", description = "How many at most, 1 to 200 (default: 50).")
    Integer limit;

    @Option(names = "--cursor", paramLabel = "C", description = "Where to go on, as the previous answer said.")
    String cursor;

    @Override
    final Call request() {
        return list().with("limit", limit).with("cursor", cursor);
    }

    abstract Call list();
}
