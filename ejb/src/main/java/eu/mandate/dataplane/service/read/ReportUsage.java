package eu.mandate.dataplane.service.read;

import eu.mandate.dataplane.domain.report.UsageOrder;
import eu.mandate.kernel.domain.SortOrder;
import java.time.Instant;

/**
 * Which usage report is wanted.
 *
 * @param purpose what it is needed for; the one it is made for when null
 * @param from first moment; 30 days before the end when null
 * @param before the moment behind the last; now when null
 * @param order of its lines; by name when null
 */
public record ReportUsage(String purpose, Instant from, Instant before, SortOrder<UsageOrder> order) {

    /** By name where nobody said otherwise. */
    public ReportUsage {
        if (order == null) order = SortOrder.by(UsageOrder.NAME);
    }
}
