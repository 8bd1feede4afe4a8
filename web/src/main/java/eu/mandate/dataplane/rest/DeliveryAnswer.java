package eu.mandate.dataplane.rest;

import eu.mandate.dataplane.domain.view.TakenRecord.Outcome;
import java.util.List;

/**
 * What became of several records.
 *
 * @param results one for each record, in their order
 */
public record DeliveryAnswer(int added, int unchanged, int changed, int shown, int refused, List<TakenAnswer> results) {

    static DeliveryAnswer of(List<TakenAnswer> results) {
        return new DeliveryAnswer(
                count(results, Outcome.ADDED),
                count(results, Outcome.UNCHANGED),
                count(results, Outcome.CHANGED),
                count(results, Outcome.SHOWN),
                count(results, Outcome.REFUSED),
                results);
    }

    private static int count(List<TakenAnswer> results, Outcome outcome) {
        return (int) results.stream().filter(each -> each.outcome() == outcome).count();
    }
}
