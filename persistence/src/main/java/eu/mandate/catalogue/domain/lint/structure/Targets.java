package eu.mandate.catalogue.domain.lint.structure;

import static java.util.stream.Collectors.toSet;

import eu.mandate.catalogue.domain.lint.Examination;
import eu.mandate.catalogue.domain.profile.Right;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.identity.domain.Role;
import eu.mandate.tenant.domain.TenantKind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What may be named where: places in a profile, list steps left out, and the codes that exist there. */
final class Targets {

    private static final String EVERY_ROLE = "ALL";

    private final ServiceProfile profile;

    Targets(ServiceProfile profile) {
        this.profile = profile;
    }

    /** The codes that exist, for each place where one of them has to stand. */
    Map<String, Set<String>> byPlace() {
        var known = new HashMap<String, Set<String>>();
        references().forEach((places, codes) -> places.forEach(place -> known.put(place, codes)));
        return known;
    }

    private Map<Set<String>, Set<String>> references() {
        return Map.of(
                Set.of(
                        "/categories/hosts",
                        "/purposes/categories",
                        "/retention/categories",
                        "/activities/categories",
                        "/scopes/categories",
                        "/staffRoles/categories"),
                References.codes(profile.categories()),
                Set.of(
                        "/purposes/fields",
                        "/retention/fields",
                        "/permissions/fields",
                        "/scopes/owners",
                        "/scopes/departments",
                        "/scopes/collections",
                        "/staffRoles/fields",
                        "/reports/fields"),
                fields(),
                Set.of("/categories/subjects", "/permissions/subjects"),
                References.codes(profile.subjects()),
                Set.of("/categories/channels"),
                References.codes(profile.channels()),
                Set.of("/activities/purposes", "/reports/purpose", "/staffRoles/purposes"),
                References.codes(profile.purposes()),
                Set.of("/retention/activities"),
                References.codes(profile.activities()),
                Set.of("/refusalGrounds/appliesTo"),
                profile.rights().stream().map(Right::requestType).collect(toSet()),
                Set.of("/staffRoles/role"),
                staffRoles(),
                Set.of("/noticeSections/registers"),
                Registers.names(profile));
    }

    private Set<String> fields() {
        return profile.categories().stream().flatMap(Examination::fieldsOf).collect(toSet());
    }

    private static Set<String> staffRoles() {
        var ofVendors = Arrays.stream(Role.values()).filter(role -> role.kind() == TenantKind.PROCESSOR);
        return Stream.concat(ofVendors.map(Role::name), Stream.of(EVERY_ROLE)).collect(toSet());
    }
}
