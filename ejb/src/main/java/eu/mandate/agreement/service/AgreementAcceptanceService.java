package eu.mandate.agreement.service;

import static eu.mandate.kernel.domain.RoleNames.AGREEMENT_REQUESTER;
import static eu.mandate.kernel.domain.RoleNames.AUDITOR;
import static eu.mandate.kernel.domain.RoleNames.LEGAL;
import static eu.mandate.kernel.domain.RoleNames.PRIVACY_MANAGER;
import static eu.mandate.kernel.domain.RoleNames.TENANT_ADMIN;

import eu.mandate.agreement.domain.AgreementEvent;
import eu.mandate.agreement.domain.AgreementFile;
import eu.mandate.agreement.domain.AgreementView;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** How the own organisation becomes bound by an agreement, and the evidence of it (Art. 28(9) GDPR). */
@Stateless
@RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER, LEGAL, AUDITOR, AGREEMENT_REQUESTER})
public class AgreementAcceptanceService {

    @Inject
    Accepting accepting;

    @Inject
    AgreementReading reading;

    @Inject
    AcceptanceEvidence evidence;

    @Inject
    Event<DomainEvent> events;

    /**
     * Accepts by declaration; the acceptance is an instruction, and the agreement is in force from then on.
     *
     * @throws Refusal NOT_FOUND; VALIDATION at {@code /documentHash} when it is not the agreement's file, at {@code /authority}
     *     when the person is no signatory and names none; CONFLICT {@code agreement-superseded} or
     *     {@code agreement-accepted-already}
     */
    @RolesAllowed({TENANT_ADMIN, LEGAL})
    public AgreementView accept(int number, @NotNull @Valid AcceptAgreement command) {
        reading.expectOpen(number);
        accepting.click(number, command);
        return accepted(number);
    }

    /**
     * Accepts by a copy that was signed outside of the service and is kept with the agreement.
     *
     * @throws Refusal as {@link #accept}; TOO_LARGE; VALIDATION when it is no PDF file
     */
    @RolesAllowed({TENANT_ADMIN, LEGAL})
    public AgreementView acceptSignedCopy(int number, @NotNull @Valid SignedCopy copy) {
        reading.expectOpen(number);
        accepting.signedCopy(number, copy);
        return accepted(number);
    }

    private AgreementView accepted(int number) {
        var view = reading.view(number);
        events.fire(AgreementEvent.AgreementAccepted.of(number, view.acceptance()));
        return view;
    }

    /**
     * The signed copy, exactly as uploaded.
     *
     * @throws Refusal NOT_FOUND when the agreement was not accepted by one
     */
    public AgreementFile signedCopy(int number) {
        var file = evidence.signedCopy(number);
        events.fire(new AgreementEvent.SignedCopyDownloaded(number));
        return file;
    }

    /**
     * One page that says who accepted which document, when and how, as PDF.
     *
     * @throws Refusal NOT_FOUND while nobody accepted it
     */
    public AgreementFile evidence(int number) {
        var file = evidence.page(number);
        events.fire(new AgreementEvent.AcceptanceEvidenceDownloaded(number));
        return file;
    }
}
