package eu.mandate.dataplane.service.read;

import java.time.Instant;

/**
 * Which usage report is wanted.
 *
 * @param purpose what it is needed for; the one it is made for when null
 * @param from first moment; 30 days before the end when null
 * @param before the moment behind the last; now when null
 */
public record ReportUsage(String purpose, Instant from, Instant before) {}
