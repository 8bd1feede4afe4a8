package eu.mandate.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;

/** What holds for every JPA entity. */
final class EntityRules {

    /** Rows that belong to the installation, not to a tenant. */
    static final Set<String> PLATFORM_ENTITIES = Set.of(
            "Tenant", "Processor", "PlatformUser", "JobRun", "ProfileDocument", "ProfileVersion", "RegisterVersion");

    static final String ENTITY = "jakarta.persistence.Entity";

    /** What the persistence unit has to name. */
    static final DescribedPredicate<JavaClass> PERSISTENT = describe(
            "are persistent", type -> ownsAState(type) || type.isAnnotatedWith("jakarta.persistence.Converter"));

    private final Layout layout;

    EntityRules(Layout layout) {
        this.layout = layout;
    }

    List<NamedRule> all() {
        return List.of(
                new NamedRule("every entity belongs to a tenant, save the platform's", entitiesBelongToATenant()),
                new NamedRule("entities have verbs, no setters", noSetters()),
                new NamedRule("records and entities name what they hold, without get", noGetPrefix()));
    }

    private ArchRule entitiesBelongToATenant() {
        return classes()
                .that()
                .areAnnotatedWith(ENTITY)
                .and(describe("are no platform entity", type -> !PLATFORM_ENTITIES.contains(type.getSimpleName())))
                .should()
                .beAssignableTo(layout.type(Feature.TENANT, Part.ENTITY, "TenantOwned"));
    }

    private static ArchRule noSetters() {
        return noMethods().that().areDeclaredInClassesThat(ownAState()).should().haveNameMatching("set[A-Z].*");
    }

    private static ArchRule noGetPrefix() {
        return noMethods()
                .that()
                .areDeclaredInClassesThat(ownAState().or(describe("are records", JavaClass::isRecord)))
                .should()
                .haveNameMatching("get[A-Z].*");
    }

    private static DescribedPredicate<JavaClass> ownAState() {
        return describe("are entities", EntityRules::ownsAState);
    }

    private static boolean ownsAState(JavaClass type) {
        return type.isAnnotatedWith(ENTITY)
                || type.isAnnotatedWith("jakarta.persistence.MappedSuperclass")
                || type.isAnnotatedWith("jakarta.persistence.Embeddable");
    }
}
