package eu.mandate.instruction.service.change;

import eu.mandate.catalogue.domain.ProfileInForce;
import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.DataField;
import eu.mandate.catalogue.domain.profile.ProcessingActivity;
import eu.mandate.catalogue.domain.profile.Purpose;
import eu.mandate.catalogue.domain.profile.RetentionRule;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.catalogue.domain.profile.terms.PermissionRule;
import eu.mandate.catalogue.domain.profile.terms.ScopeRule;
import eu.mandate.catalogue.service.Catalogue;
import eu.mandate.instruction.domain.CodeNames;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the profile in force calls the codes of its registers. */
@ApplicationScoped
public class ProfileCodeNames implements CodeNames {

    @Inject
    Catalogue catalogue;

    @Inject
    Clock clock;

    @Override
    public List<?> of(String register, String code) {
        return catalogue
                .ofTenant(clock.instant())
                .map(ProfileInForce::profile)
                .map(profile -> find(profile, register, code))
                .orElse(List.of());
    }

    /** The names in one profile. */
    public static CodeNames in(ServiceProfile profile) {
        return (register, code) -> find(profile, register, code);
    }

    private static List<?> find(ServiceProfile profile, String register, String code) {
        return switch (register) {
            case "purposes" ->
                find(profile.purposes(), Purpose::code, code).map(Purpose::name).toList();
            case "activities" ->
                find(profile.activities(), ProcessingActivity::code, code)
                        .map(ProcessingActivity::name)
                        .toList();
            case "retention" ->
                find(profile.retention(), RetentionRule::code, code)
                        .flatMap(rule -> kept(profile, rule))
                        .toList();
            case "permissions" ->
                find(profile.permissions(), PermissionRule::permission, code)
                        .map(PermissionRule::name)
                        .toList();
            case "fields" -> field(profile, code).map(DataField::name).toList();
            case "scopes" ->
                find(profile.scopes(), ScopeRule::code, code)
                        .map(ScopeRule::name)
                        .toList();
            default -> throw new IllegalStateException("a profile has no names of " + register);
        };
    }

    /** A field is named by its category and its key: {@code category.field}. */
    private static Stream<DataField> field(ServiceProfile profile, String code) {
        return profile.categories().stream()
                .flatMap(category ->
                        category.fields().stream().filter(field -> (category.code() + "." + field.key()).equals(code)));
    }

    /** A retention rule has no name of its own: it is called by what it is about. */
    private static Stream<?> kept(ServiceProfile profile, RetentionRule rule) {
        if (rule.scope() != null) return Stream.of(rule.scope());
        return rule.categories().stream()
                .flatMap(category -> find(profile.categories(), DataCategory::code, category))
                .map(DataCategory::name);
    }

    private static <T> Stream<T> find(List<T> register, Function<T, String> name, String code) {
        return register.stream().filter(entry -> name.apply(entry).equals(code));
    }
}
