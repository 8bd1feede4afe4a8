package eu.mandate.dataplane.domain.view;

/**
 * How many records there are.
 *
 * @param count null when the figure would be about fewer people than the purpose allows to tell of
 * @param complete whether that is all; false when counting stopped at the most one call counts
 */
public record RecordCount(Long count, boolean complete) {}
