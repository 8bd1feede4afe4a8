package eu.mandate.demo.service;

import eu.mandate.tenant.domain.TenantKey;
import eu.mandate.tenant.domain.TenantKind;
import java.util.List;

/**
 * One space of the story with its people.
 *
 * @param service key of the customer's service, or {@code null} in a space that is no customer's
 * @param processor the vendor of a customer, or {@code null}
 */
public record StorySpace(
        TenantKind kind, TenantKey key, String name, String service, TenantKey processor, List<StoryPerson> people) {}
