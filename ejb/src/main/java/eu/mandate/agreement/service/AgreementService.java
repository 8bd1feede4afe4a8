package eu.mandate.agreement.service;

import static eu.mandate.kernel.domain.RoleNames.AGREEMENT_REQUESTER;
import static eu.mandate.kernel.domain.RoleNames.AUDITOR;
import static eu.mandate.kernel.domain.RoleNames.LEGAL;
import static eu.mandate.kernel.domain.RoleNames.PRIVACY_MANAGER;
import static eu.mandate.kernel.domain.RoleNames.TENANT_ADMIN;

import eu.mandate.agreement.domain.AgreementEvent;
import eu.mandate.agreement.domain.AgreementFile;
import eu.mandate.agreement.domain.AgreementInForce;
import eu.mandate.agreement.domain.AgreementPreview;
import eu.mandate.agreement.domain.AgreementView;
import eu.mandate.agreement.domain.DocumentFormat;
import eu.mandate.agreement.domain.SnapshotDifference;
import eu.mandate.agreement.store.JdbcAgreements;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** The data processing agreements of the own organisation. */
@Stateless
@RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER, LEGAL, AUDITOR, AGREEMENT_REQUESTER})
public class AgreementService {

    @Inject
    JdbcAgreements agreements;

    @Inject
    IssueConditions conditions;

    @Inject
    Issuing issuing;

    @Inject
    Previewing previewing;

    @Inject
    AgreementShelf shelf;

    @Inject
    Event<DomainEvent> events;

    /** As {@link #preview(String)}, for the part that the organisation would usually have. */
    public AgreementPreview preview() {
        return told(previewing.preview(null));
    }

    /**
     * What an agreement issued now in a language would say, and what stands against it; also while the set-up is incomplete.
     *
     * @throws Refusal VALIDATION at {@code /language}
     */
    public AgreementPreview preview(@NotNull String language) {
        return told(previewing.preview(conditions.part(language)));
    }

    private AgreementPreview told(AgreementPreview preview) {
        events.fire(new AgreementEvent.AgreementPreviewed(preview.issuable()));
        return preview;
    }

    /**
     * Issues the next agreement from what holds now. Nothing is kept unless all of it is.
     *
     * @throws Refusal VALIDATION; AGREEMENT_INCOMPLETE with every finding of every rule
     */
    @RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER, LEGAL, AGREEMENT_REQUESTER})
    public AgreementView issue(@NotNull @Valid IssueAgreement command) {
        var last = agreements.lock();
        var part = conditions.meet(command);
        var issued = issuing.issue(part, last, command.acknowledged());
        events.fire(new AgreementEvent.AgreementIssued(
                issued.number(),
                issued.language(),
                issued.configurationHash(),
                issued.fileHash(),
                String.join(",", command.acknowledged())));
        return shelf.view(issued.number());
    }

    /** One page of agreements, the latest first. */
    public Slice<AgreementView> list(@NotNull SliceRequest page) {
        var listed = shelf.list(page);
        events.fire(new AgreementEvent.AgreementsListed());
        return listed;
    }

    /** @throws Refusal NOT_FOUND */
    public AgreementView get(int number) {
        var view = shelf.view(number);
        events.fire(new AgreementEvent.AgreementRead(number));
        return view;
    }

    /** Whether an agreement binds at present, and which. */
    public AgreementInForce inForce() {
        var present = shelf.inForce();
        var number = present.inForce() ? present.agreement().number() : null;
        events.fire(new AgreementEvent.AgreementRead(number));
        return present;
    }

    /**
     * How the configuration departs from an agreement.
     *
     * @throws Refusal NOT_FOUND
     */
    public List<SnapshotDifference> changes(int number) {
        var changes = shelf.changes(number);
        events.fire(new AgreementEvent.AgreementChangesRead(number, changes.size()));
        return changes;
    }

    /**
     * An issued file, exactly as issued.
     *
     * @throws Refusal NOT_FOUND
     */
    public AgreementFile document(int number, @NotNull DocumentFormat format) {
        var file = shelf.document(number, format);
        events.fire(new AgreementEvent.AgreementDownloaded(number, format));
        return file;
    }

    /**
     * As {@link #document(int, DocumentFormat)}, insisting on the language.
     *
     * @throws Refusal NOT_FOUND; VALIDATION at {@code /language} when the agreement was issued in another one
     */
    public AgreementFile document(int number, @NotNull DocumentFormat format, @NotNull String language) {
        shelf.expectLanguage(number, language);
        return document(number, format);
    }
}
