package eu.mandate.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** Each library has one home. */
final class LibraryRules {
    /** What {@code faces-config.xml} and the description of tags may name. */
    private static final List<String> MADE_BY_FACES = List.of(
            "jakarta.faces.event.PhaseListener",
            "jakarta.faces.context.ExceptionHandlerFactory",
            "jakarta.faces.validator.Validator",
            "jakarta.faces.convert.Converter",
            "jakarta.faces.component.UIComponent",
            "jakarta.faces.render.Renderer");

    private final Layout layout;
    private final DescribedPredicate<JavaClass> gate;

    LibraryRules(Layout layout) {
        this.layout = layout;
        var gateName = layout.type(Feature.TENANT, Part.SERVICE, "TenantGate");
        this.gate = describe("the gate", type -> type.getName().equals(gateName));
    }

    List<NamedRule> all() {
        var persistence = resideInAnyPackage(layout.in(Part.ENTITY)).or(gate);
        return List.of(
                new NamedRule(
                        "EJB only in services and jobs",
                        only(resideInAnyPackage(layout.in(Part.SERVICE, Part.JOB)), "jakarta.ejb..")),
                new NamedRule(
                        "REST API only in rest", only(resideInAnyPackage(layout.in(Part.REST)), "jakarta.ws.rs..")),
                new NamedRule(
                        "Faces only in portal",
                        only(resideInAnyPackage(layout.in(Part.PORTAL)), "jakarta.faces..", "org.primefaces..")),
                new NamedRule("EntityManager only in entities and the gate", entityManagerOnlyIn(persistence)),
                new NamedRule(
                        "SQL only in stores and the gate",
                        only(resideInAnyPackage(layout.in(Part.STORE)).or(gate), "java.sql..", "javax.sql..")),
                new NamedRule("no remote EJB", noRemoteEjb()),
                new NamedRule("what Faces makes itself is given nothing", nothingForWhatFacesMakes()));
    }

    private static ArchRule only(DescribedPredicate<? super JavaClass> home, String... packages) {
        return noClasses().that(not(home)).should().dependOnClassesThat().resideInAnyPackage(packages);
    }

    private static ArchRule entityManagerOnlyIn(DescribedPredicate<JavaClass> home) {
        return noClasses()
                .that(not(home))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.persistence.EntityManager");
    }

    private static ArchRule noRemoteEjb() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.ejb.Remote")
                .because("one remote EJB makes the whole deployment fail on Payara Micro");
    }

    private static ArchRule nothingForWhatFacesMakes() {
        return noFields()
                .that()
                .areDeclaredInClassesThat(describe(
                        "are made by Faces", type -> MADE_BY_FACES.stream().anyMatch(type::isAssignableTo)))
                .should()
                .beAnnotatedWith("jakarta.inject.Inject")
                .orShould()
                .beAnnotatedWith("jakarta.annotation.Resource")
                .orShould()
                .beAnnotatedWith("jakarta.ejb.EJB")
                .because("web.xml names a provider that injects nothing, so that no renderer is searched at the start");
    }
}
