package eu.mandate.visibility.portal;

import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.catalogue.domain.profile.Text;
import eu.mandate.kernel.portal.DatePage;
import eu.mandate.kernel.portal.TextPage;
import eu.mandate.visibility.domain.CategoryRule;
import eu.mandate.visibility.domain.reader.RecordTally;
import eu.mandate.visibility.service.ScopeOfferService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the codes that scopes speak of are called in the reader's language. */
@Named("visibilityNames")
@RequestScoped
public class VisibilityNames {
    @Inject
    private ScopeOfferService offer;

    @Inject
    private TextPage texts;

    @Inject
    private DatePage dates;

    private Optional<ServiceProfile> profile;

    /** Fields of one category, by their names. */
    public record Fields(String category, String name, String fields) {}

    /** The text in the reader's language. */
    public String of(Text text) {
        if (text == null) return "";
        return isChinese() ? text.zh() : text.en();
    }

    /** Most records of a category that are counted. */
    public int getMost() {
        return RecordTally.MOST;
    }

    /** The categories in words. */
    public String categories(Collection<String> codes) {
        return joined(codes.stream().map(this::category).toList());
    }

    /** A category's name; its code when the profile has none. */
    public String category(String code) {
        return find(code).map(found -> of(found.name())).orElse(code);
    }

    /** Fields, {@code category.field}, by their category. */
    public List<Fields> grouped(Collection<String> fields) {
        var groups = new LinkedHashMap<String, List<String>>();
        fields.forEach(
                field -> groups.computeIfAbsent(field.substring(0, field.indexOf('.')), first -> new ArrayList<>())
                        .add(name(field)));
        return groups.entrySet().stream()
                .map(group -> new Fields(group.getKey(), category(group.getKey()), joined(group.getValue())))
                .toList();
    }

    private String name(String field) {
        var dot = field.indexOf('.');
        var key = field.substring(dot + 1);
        return find(field.substring(0, dot)).stream()
                .flatMap(category -> category.fields().stream())
                .filter(each -> each.key().equals(key))
                .map(each -> of(each.name()))
                .findFirst()
                .orElse(key);
    }

    /** What a permission of an application is called. */
    public String permission(String app, String permission) {
        return profile().stream()
                .flatMap(all -> all.permissions().stream())
                .filter(each -> each.app().equals(app) && each.permission().equals(permission))
                .map(each -> of(each.name()))
                .findFirst()
                .orElse(permission);
    }

    /** What a purpose is called. */
    public String purpose(String code) {
        return profile().stream()
                .flatMap(all -> all.purposes().stream())
                .filter(each -> each.code().equals(code))
                .map(each -> of(each.name()))
                .findFirst()
                .orElse(code);
    }

    /** What an application is called: as the scope that limits it. */
    public String app(String app) {
        return profile()
                .flatMap(all -> CategoryRule.ofApp(all, app))
                .map(each -> of(each.rule().name()))
                .orElse(app);
    }

    /** What a scope of the profile is called. */
    public String scope(String code) {
        return profile().stream()
                .flatMap(all -> all.scopes().stream())
                .filter(each -> each.code().equals(code))
                .map(each -> of(each.name()))
                .findFirst()
                .orElse(code);
    }

    /** The rule of a scope in the words of the profile. */
    public String rule(String code) {
        return profile().stream()
                .flatMap(all -> all.scopes().stream())
                .filter(each -> each.code().equals(code))
                .map(each -> of(each.rule()))
                .findFirst()
                .orElse("");
    }

    /** A day without a time; empty for none. */
    public String day(LocalDate day) {
        return day == null ? "" : dates.day(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private Optional<DataCategory> find(String code) {
        return profile().stream()
                .flatMap(all -> all.categories().stream())
                .filter(each -> each.code().equals(code))
                .findFirst();
    }

    private Optional<ServiceProfile> profile() {
        if (profile == null) profile = offer.profile();
        return profile;
    }

    private String joined(Collection<String> names) {
        return names.stream().collect(Collectors.joining(isChinese() ? "、" : ", "));
    }

    private boolean isChinese() {
        return "zh".equals(texts.locale().getLanguage());
    }
}
