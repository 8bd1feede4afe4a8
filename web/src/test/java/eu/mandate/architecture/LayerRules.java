package eu.mandate.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/** Which parts and which libraries each part may use. */
final class LayerRules {

    private static final String[] PERSISTENCE_APIS = {
        "java..",
        "jakarta.persistence..",
        "jakarta.enterprise..",
        "jakarta.inject..",
        "jakarta.annotation..",
        "jakarta.interceptor..",
        "jakarta.transaction..",
        "javax.naming..",
        "org.eclipse.persistence..",
        "org.eclipse.microprofile.config..",
        "eu.mandate.configuration.."
    };

    /** The telephone numbering plans of the world: tables and pure functions, nothing to connect to. */
    private static final String NUMBER_PLANS = "com.google.i18n.phonenumbers..";

    private final Layout layout;

    LayerRules(Layout layout) {
        this.layout = layout;
    }

    List<NamedRule> all() {
        return List.of(
                new NamedRule("domain is plain Java and the constraints of its values", domainIsPlainJava()),
                new NamedRule("entities use the domain and persistence APIs only", entitiesUsePersistenceOnly()),
                new NamedRule("jobs use services, never entities", jobsUseServicesOnly()),
                new NamedRule("edges see neither entities nor JPA", edgesSeeNoEntities()),
                new NamedRule("parts use only parts below them", partsUsePartsBelow()),
                new NamedRule("every class stands in a known feature and part", everyClassHasAPlace()));
    }

    private ArchRule domainIsPlainJava() {
        return classes()
                .that()
                .resideInAPackage(layout.in(Part.DOMAIN))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..", "javax.crypto..", "jakarta.validation..", NUMBER_PLANS, layout.in(Part.DOMAIN));
    }

    private ArchRule entitiesUsePersistenceOnly() {
        var allowed = Stream.concat(
                        Stream.of(PERSISTENCE_APIS), Stream.of(layout.in(Part.DOMAIN), layout.in(Part.ENTITY)))
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(layout.in(Part.ENTITY))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed);
    }

    private ArchRule jobsUseServicesOnly() {
        return noClasses()
                .that()
                .resideInAPackage(layout.in(Part.JOB))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(layout.in(Part.ENTITY, Part.STORE));
    }

    private ArchRule edgesSeeNoEntities() {
        return noClasses()
                .that()
                .resideInAnyPackage(layout.in(Part.REST, Part.PORTAL))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(layout.in(Part.ENTITY), layout.in(Part.STORE), "jakarta.persistence..");
    }

    private ArchRule partsUsePartsBelow() {
        return classes()
                .that(layout.standsInAFeature())
                .should(new UseOnly(
                        "use only parts below their own",
                        layout,
                        use -> use.from().part().mayUse(use.to().part())));
    }

    private ArchRule everyClassHasAPlace() {
        return classes()
                .that()
                .resideInAPackage(layout.base() + "..")
                .and()
                .resideOutsideOfPackages(layout.base() + ".configuration..")
                .should(be(layout.standsInAFeature()));
    }
}
