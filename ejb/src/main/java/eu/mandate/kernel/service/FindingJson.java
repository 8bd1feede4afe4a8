package eu.mandate.kernel.service;

import eu.mandate.kernel.domain.Finding;
import eu.mandate.kernel.json.Records;

/** What rules found, as it is shown to clients. */
public final class FindingJson {

    private FindingJson() {}

    /** The record as a JSON object; absent values are left out. */
    public static String of(Finding finding) {
        return Records.write((Record) finding);
    }
}
