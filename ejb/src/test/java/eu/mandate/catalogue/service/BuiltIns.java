package eu.mandate.catalogue.service;

import static java.util.stream.Collectors.toMap;

import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.kernel.json.Records;
import java.util.Map;

/** The profiles that come with the product, as tests read them. */
final class BuiltIns {

    static final Map<String, ServiceProfile> ALL =
            new BuiltInProfiles().keys().stream().collect(toMap(key -> key, BuiltIns::read));

    private BuiltIns() {}

    static ServiceProfile of(String service) {
        return ALL.get(service);
    }

    private static ServiceProfile read(String key) {
        return Records.read(new BuiltInProfiles().json(key), ServiceProfile.class);
    }
}
