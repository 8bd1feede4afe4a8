package eu.mandate.catalogue.domain.profile;

import java.util.List;

/**
 * How a contradiction, mistake or gap of the published text was resolved.
 *
 * @param decidedAt JSON pointers into this profile where the decision stands
 */
public record Resolution(
        String id,
        String kind,
        List<Integer> lines,
        Text finding,
        Text resolution,
        List<String> decidedAt,
        List<String> rows) {}
