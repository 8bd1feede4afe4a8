package eu.mandate.catalogue.portal;

import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.catalogue.domain.profile.Text;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Every code of a profile with what it is called. */
final class ProfileNames {
    private final Map<String, Text> names = new HashMap<>();

    private ProfileNames() {}

    static Map<String, Text> of(ServiceProfile profile) {
        var all = new ProfileNames();
        all.dataMap(profile);
        all.terms(profile);
        return Map.copyOf(all.names);
    }

    /** The codes of the entries that a page can lead to. */
    static Set<String> anchored(ServiceProfile profile) {
        var all = new ProfileNames();
        all.entries(profile);
        all.terms(profile);
        return Set.copyOf(all.names.keySet());
    }

    private void dataMap(ServiceProfile profile) {
        profile.channels().forEach(each -> put(each.code(), each.name()));
        profile.subjects().forEach(each -> put(each.code(), each.name()));
        profile.categories()
                .forEach(each -> each.fields().forEach(field -> put(each.code() + "." + field.key(), field.name())));
        entries(profile);
    }

    private void entries(ServiceProfile profile) {
        profile.categories().forEach(each -> put(each.code(), each.name()));
        profile.purposes().forEach(each -> put(each.code(), each.name()));
        profile.recipients().forEach(each -> put(each.code(), each.name()));
        profile.activities().forEach(each -> put(each.code(), each.name()));
        profile.networks().forEach(each -> put(each.code(), new Text(each.name(), each.name())));
    }

    private void terms(ServiceProfile profile) {
        profile.retention().forEach(each -> put(each.code(), each.rule()));
        profile.rights().forEach(each -> put(each.code(), each.name()));
        profile.refusalGrounds().forEach(each -> put(each.code(), each.name()));
        profile.securityMeasures().forEach(each -> put(each.code(), each.name()));
        profile.reports().forEach(each -> put(each.code(), each.name()));
        profile.consentExceptions().forEach(each -> put(each.code(), each.situation()));
        profile.scopes().forEach(each -> put(each.code(), each.name()));
    }

    private void put(String code, Text name) {
        if (code != null && name != null) names.put(code, name);
    }
}
