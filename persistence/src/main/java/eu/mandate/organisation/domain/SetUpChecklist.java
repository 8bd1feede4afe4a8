package eu.mandate.organisation.domain;

import eu.mandate.catalogue.domain.profile.Regime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an organisation still has to state before an agreement can be made with it (Art. 28(3) GDPR; PIPL Art. 21). A
 * function of what it stated, what the service offers and the day.
 */
public final class SetUpChecklist {

    private final Organisation stated;
    private final OfferedService service;
    private final LocalDate today;

    private SetUpChecklist(Organisation stated, OfferedService service, LocalDate today) {
        this.stated = stated;
        this.service = service;
        this.today = today;
    }

    /**
     * Judges all steps.
     *
     * @param service null while no profile of the service is in force
     * @param today in the organisation's own zone
     */
    public static SetUpView of(Organisation stated, OfferedService service, LocalDate today) {
        var checklist = new SetUpChecklist(stated, service, today);
        return SetUpView.of(Arrays.stream(SetUpStep.Step.values())
                .map(step -> SetUpStep.of(step, checklist.missing(step).toList()))
                .toList());
    }

    private Stream<String> missing(SetUpStep.Step step) {
        return switch (step) {
            case IDENTITY -> identity();
            case CONTACTS -> contacts();
            case OFFICER_AND_REPRESENTATIVES -> officerAndRepresentatives();
            case CONTRACT_AND_PROGRAMME -> contractAndProgramme();
            case DECLARATIONS -> declarations();
            case SERVICE -> service();
        };
    }

    private Stream<String> identity() {
        var identity = stated.identity();
        if (identity == null) return Stream.of("legal-identity");
        return identity.needsTranslation() ? Stream.of("legal-identity.translation") : Stream.empty();
    }

    private Stream<String> contacts() {
        return Arrays.stream(ContactPurpose.values())
                .filter(purpose -> stated.contact(purpose).isEmpty())
                .map(purpose -> "contact." + purpose);
    }

    private Stream<String> officerAndRepresentatives() {
        var officer = stated.officer() == null ? Stream.of("data-protection-officer") : Stream.<String>empty();
        var representatives = Arrays.stream(Territory.values())
                .filter(territory -> regimes().contains(territory.regime()))
                .filter(territory -> stated.representative(territory).isEmpty())
                .map(territory -> "representative." + territory);
        return Stream.concat(officer, representatives);
    }

    private Stream<String> contractAndProgramme() {
        var missing = new ArrayList<String>();
        var contract = stated.contract();
        if (contract == null) missing.add("main-contract");
        else if (contract.endedBefore(today)) missing.add("main-contract.over");
        if (stated.programme() == null) missing.add("programme");
        else if (!offers(stated.programme())) missing.add("programme.activities");
        if (stated.regimes() == null) missing.add("applicable-regimes");
        else if (!offers(stated.regimes())) missing.add("applicable-regimes.not-offered");
        if (stated.languages() == null) missing.add("languages");
        if (stated.signatories().stream().noneMatch(signatory -> signatory.mayOn(today))) missing.add("signatory");
        if (stated.signatories().stream().anyMatch(this::deputyOfNobody)) missing.add("signatory.deputy");
        return missing.stream();
    }

    /** Whether it stands in for somebody who is no longer named; one whose own power is over need not be mended. */
    private boolean deputyOfNobody(Signatory deputy) {
        return deputy.deputyFor() != null
                && !deputy.endedBefore(today)
                && stated.signatories().stream().noneMatch(deputy::standsInFor);
    }

    private Stream<String> declarations() {
        var declarations = Arrays.stream(DeclarationCode.values())
                .filter(code -> code.askedUnder(regimes()) && asks(code))
                .filter(code ->
                        stated.declaration(code).filter(Declaration::settles).isEmpty())
                .map(code -> "declaration." + code);
        return Stream.concat(declarations, stated.minors() == null ? Stream.of("minors") : Stream.empty());
    }

    private boolean asks(DeclarationCode code) {
        return !code.askedBySome() || service == null || service.declarations().contains(code.name());
    }

    private Stream<String> service() {
        if (service == null) return Stream.of("service-profile");
        var acceptance = stated.acceptance();
        if (acceptance == null) return Stream.of("profile-acceptance");
        return service.accepted(acceptance) ? Stream.empty() : Stream.of("profile-acceptance.outdated");
    }

    private boolean offers(Programme programme) {
        return service == null || service.activities().containsAll(programme.activities());
    }

    private boolean offers(ApplicableRegimes chosen) {
        return service == null || service.regimes().containsAll(chosen.regimes());
    }

    /** The laws the organisation named; until then all that the service may be used under. */
    private Set<Regime> regimes() {
        if (stated.regimes() != null) return stated.regimes().regimes();
        return service == null ? Set.copyOf(List.of(Regime.values())) : service.regimes();
    }
}
