package eu.mandate.dataplane.portal;

import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.DataField;
import eu.mandate.catalogue.domain.profile.FieldType;
import eu.mandate.catalogue.domain.profile.Presence;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.catalogue.domain.profile.Text;
import eu.mandate.dataplane.service.RecordOfferService;
import eu.mandate.kernel.portal.TextPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the codes of the profile in force are called in the reader's language; read once in a request. */
@Named("recordNames")
@RequestScoped
public class RecordNames {
    @Inject
    private RecordOfferService offers;

    @Inject
    private TextPage texts;

    private Optional<ServiceProfile> profile;
    private final Map<String, Text> names = new HashMap<>();

    /** The profile in force; empty while there is none. */
    Optional<ServiceProfile> profile() {
        if (profile == null) {
            profile = offers.profile();
            profile.ifPresent(this::read);
        }
        return profile;
    }

    private void read(ServiceProfile read) {
        read.channels().forEach(each -> names.put(each.code(), each.name()));
        read.subjects().forEach(each -> names.put(each.code(), each.name()));
        read.categories().forEach(each -> names.put(each.code(), each.name()));
        read.purposes().forEach(each -> names.put(each.code(), each.name()));
        read.activities().forEach(each -> names.put(each.code(), each.name()));
        read.retention().forEach(each -> names.put(each.code(), each.rule()));
    }

    /** The category of a code; empty for none. */
    Optional<DataCategory> category(String code) {
        return profile().stream()
                .flatMap(all -> all.categories().stream())
                .filter(each -> each.code().equals(code))
                .findFirst();
    }

    /** The fields that records of a category may have, in the order of the profile. */
    List<DataField> fields(String category) {
        return category(category).map(DataCategory::fields).orElse(List.of()).stream()
                .filter(field -> field.presence() != Presence.FORBIDDEN)
                .toList();
    }

    /** Whether a field holds a file. */
    boolean isFile(String category, String key) {
        return fields(category).stream().anyMatch(each -> each.key().equals(key) && each.type() == FieldType.FILE);
    }

    /** What a code is called; a purpose may have its operation behind a slash; the code itself when it has no name. */
    public String of(String code) {
        if (code == null || profile().isEmpty()) return code;
        var slash = code.indexOf('/');
        var name = names.get(slash < 0 ? code : code.substring(0, slash));
        if (name == null) return code;
        return slash < 0
                ? of(name)
                : of(name) + " · " + texts.either("profile.operation." + code.substring(slash + 1), code);
    }

    /** What a field is called. */
    public String field(String category, String key) {
        return fields(category).stream()
                .filter(each -> each.key().equals(key))
                .map(each -> of(each.name()))
                .findFirst()
                .orElse(key);
    }

    /** The text in the reader's language; empty for none. */
    public String of(Text text) {
        if (text == null) return "";
        return "zh".equals(texts.locale().getLanguage()) ? text.zh() : text.en();
    }
}
