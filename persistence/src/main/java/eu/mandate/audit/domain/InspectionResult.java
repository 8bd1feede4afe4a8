package eu.mandate.audit.domain;

import java.util.List;

/**
 * What an inspection of a stored log came to.
 *
 * @param size places that were looked at
 * @param findings what does not hold, as words with an index; empty when all is well
 */
public record InspectionResult(long size, List<String> findings) {
    public InspectionResult {
        findings = List.copyOf(findings);
    }
}
