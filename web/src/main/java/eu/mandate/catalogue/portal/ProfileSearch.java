package eu.mandate.catalogue.portal;

import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.catalogue.domain.profile.Text;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Narrows a profile to the entries that contain a text: in their words in either language, in their codes, or in the names
 * behind the codes they refer to. What stands alone stays when it contains it, else it is null.
 */
final class ProfileSearch {
    private final String wanted;
    private final Map<String, Text> names;

    private ProfileSearch(String wanted, Map<String, Text> names) {
        this.wanted = wanted;
        this.names = names;
    }

    /** @param text what to look for, capitals aside; null or blank narrows nothing */
    static ServiceProfile narrow(ServiceProfile profile, String text) {
        if (text == null || text.isBlank()) return profile;
        return new ProfileSearch(text.strip().toLowerCase(Locale.ROOT), ProfileNames.of(profile)).narrow(profile);
    }

    private ServiceProfile narrow(ServiceProfile profile) {
        var components = ServiceProfile.class.getRecordComponents();
        var values = Arrays.stream(components)
                .map(component -> narrow(value(component, profile)))
                .toArray();
        try {
            return constructor(components).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Object narrow(Object value) {
        if (value instanceof Record && !(value instanceof Text)) return contains(value) ? value : null;
        if (!(value instanceof List<?> entries)) return value;
        return entries.stream()
                .filter(entry -> !(entry instanceof Record) || contains(entry))
                .toList();
    }

    private boolean contains(Object value) {
        if (value instanceof Text text) return found(text.en()) || found(text.zh());
        if (value instanceof List<?> list) return list.stream().anyMatch(this::contains);
        if (value instanceof Record) {
            return Arrays.stream(value.getClass().getRecordComponents())
                    .anyMatch(component -> contains(value(component, value)));
        }
        return value instanceof String code && (found(code) || names.containsKey(code) && contains(names.get(code)));
    }

    private boolean found(String text) {
        return text != null && text.toLowerCase(Locale.ROOT).contains(wanted);
    }

    private static Object value(RecordComponent component, Object of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Constructor<ServiceProfile> constructor(RecordComponent[] components) throws NoSuchMethodException {
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return ServiceProfile.class.getDeclaredConstructor(types);
    }
}
