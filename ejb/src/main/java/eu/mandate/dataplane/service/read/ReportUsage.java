package eu.mandate.dataplane.service.read;

import java.time.Instant;

/**
 * The period of a usage report.
 *
 * @param from first moment; 30 days before the end when null
 * @param before the moment behind the last; now when null
 */
public record ReportUsage(Instant from, Instant before) {}
