package eu.mandate.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;

/** Every door to a service is guarded, and only named services work without a tenant. */
final class ServiceRules {

    /**
     * Services of operators, those that run before anybody is signed in, and those that jobs and the first start need.
     * A name is added here only after somebody asked why the service cannot work inside one tenant.
     */
    static final Set<String> PLATFORM_SERVICES = Set.of(
            "Authentication",
            "SignInService",
            "SignInLedger",
            "InvitationService",
            "RecoveryService",
            "RefusalRecorder",
            "Sequencing",
            "TenantAdministrationService",
            "TenantOnboardingService",
            "ProcessorOnboardingService",
            "TenantRegister",
            "TenantStanding",
            "JobService",
            "JobRunner",
            "JobBook",
            "LongJobClaims",
            "FirstAdministrator",
            "SpaceOpening",
            "InfringementService",
            "PublicCatalogueService",
            "TenantLedger",
            "CustomerSupport",
            "SupportRecordService",
            "DemoActs",
            "DemoCatalogue",
            "DemoSpaces",
            "DemoStory");

    private static final List<String> EJB =
            List.of("jakarta.ejb.Stateless", "jakarta.ejb.Singleton", "jakarta.ejb.Stateful");
    private static final List<String> ROLES = List.of(
            "jakarta.annotation.security.RolesAllowed",
            "jakarta.annotation.security.PermitAll",
            "jakarta.annotation.security.DenyAll");
    private static final List<String> CONTAINER_CALLS = List.of(
            "jakarta.annotation.PostConstruct",
            "jakarta.annotation.PreDestroy",
            "jakarta.ejb.Timeout",
            "jakarta.ejb.Schedule",
            "jakarta.ejb.Schedules");

    private final Layout layout;

    ServiceRules(Layout layout) {
        this.layout = layout;
    }

    List<NamedRule> all() {
        return List.of(
                new NamedRule("every public method of an EJB says who may call it", everyDoorIsGuarded()),
                new NamedRule("only jobs and named services work without a tenant", platformScopeIsNamed()),
                new NamedRule(
                        "every service method records an event or says why none is owed", everythingIsRecorded()));
    }

    private ArchRule everythingIsRecorded() {
        return methods()
                .that()
                .areDeclaredInClassesThat(areEjbs())
                .and()
                .arePublic()
                .and(describe("are called by other code", ServiceRules::isCalledByOthers))
                .should(new Recording(layout));
    }

    private static ArchRule everyDoorIsGuarded() {
        return methods()
                .that()
                .areDeclaredInClassesThat(areEjbs())
                .and()
                .arePublic()
                .and(describe("are called by other code", ServiceRules::isCalledByOthers))
                .should(new NameItsRoles());
    }

    private ArchRule platformScopeIsNamed() {
        return classes()
                .that()
                .areAnnotatedWith(layout.type(Feature.TENANT, Part.SERVICE, "PlatformScoped"))
                .should(be(describe("a job or a named service", this::mayBePlatformScoped)));
    }

    private boolean mayBePlatformScoped(JavaClass type) {
        return PLATFORM_SERVICES.contains(type.getSimpleName())
                || layout.place(type).filter(place -> place.part() == Part.JOB).isPresent();
    }

    private static boolean isCalledByOthers(JavaMethod method) {
        return !method.getModifiers().contains(JavaModifier.STATIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                && CONTAINER_CALLS.stream().noneMatch(method::isAnnotatedWith);
    }

    private static DescribedPredicate<JavaClass> areEjbs() {
        return describe("are EJBs", type -> EJB.stream().anyMatch(type::isAnnotatedWith));
    }

    private static final class NameItsRoles extends ArchCondition<JavaMethod> {
        NameItsRoles() {
            super("name its roles, itself or on its class");
        }

        @Override
        public void check(JavaMethod method, ConditionEvents events) {
            var guarded = ROLES.stream()
                    .anyMatch(role ->
                            method.isAnnotatedWith(role) || method.getOwner().isAnnotatedWith(role));
            if (!guarded) {
                events.add(SimpleConditionEvent.violated(method, method.getFullName() + " names no roles"));
            }
        }
    }
}
