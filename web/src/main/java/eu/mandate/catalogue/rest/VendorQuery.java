package eu.mandate.catalogue.rest;

/** What the calls of operators say about the vendor they mean. */
final class VendorQuery {

    /** Explains the parameter of that name. */
    static final String PROCESSOR = "Key of the vendor; an operator's own when absent, needed from an administrator.";

    private VendorQuery() {}
}
