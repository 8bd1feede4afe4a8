package eu.mandate.catalogue.domain.profile;

import java.util.List;

/**
 * A ground on which a request may be refused or, where so marked, only extended.
 *
 * @param sealed whether the letter must not name it
 * @param appliesTo request types; empty for all
 */
public record RefusalGround(
        String code,
        String key,
        Text name,
        Text evidence,
        Approvers approval,
        Text effect,
        boolean sealed,
        List<String> appliesTo,
        boolean extensionOnly,
        List<String> rows) {}
