package eu.mandate.dataplane.service.read;

import static eu.mandate.kernel.domain.RoleNames.BILLING;
import static eu.mandate.kernel.domain.RoleNames.COMMS;
import static eu.mandate.kernel.domain.RoleNames.DPO;
import static eu.mandate.kernel.domain.RoleNames.HR;
import static eu.mandate.kernel.domain.RoleNames.MARKETING;
import static eu.mandate.kernel.domain.RoleNames.ONBOARDING;
import static eu.mandate.kernel.domain.RoleNames.OPERATIONS;
import static eu.mandate.kernel.domain.RoleNames.PRIVACY;
import static eu.mandate.kernel.domain.RoleNames.SECURITY;
import static eu.mandate.kernel.domain.RoleNames.SUPPORT;

import eu.mandate.audit.service.RefusalRecorder;
import eu.mandate.dataplane.domain.view.RecordLine;
import eu.mandate.dataplane.domain.view.RecordPage;
import eu.mandate.dataplane.domain.view.RecordView;
import eu.mandate.kernel.domain.ObjectReference;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.tenant.service.PlatformScoped;
import eu.mandate.tenant.service.TenantSwitch;
import eu.mandate.visibility.service.support.SupportDeskService;
import eu.mandate.visibility.service.support.SupportPass;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.function.Supplier;

/**
 * One of the vendor's people reads records under an own access. Where it leads is looked up in the vendor's space, what it gives
 * in the customer's, each in a transaction of its own; allowed and refused calls are recorded in the logs of both.
 */
@Stateless
@PlatformScoped
@RolesAllowed({ONBOARDING, SUPPORT, COMMS, BILLING, SECURITY, OPERATIONS, PRIVACY, DPO, HR, MARKETING})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SupportRecordService {

    @Inject
    SupportDeskService desk;

    @Inject
    StaffReading reading;

    @Inject
    TenantSwitch tenantSwitch;

    @Inject
    RefusalRecorder refusals;

    /**
     * One page of records of a category, the latest first, sensitive fields masked.
     *
     * @throws Refusal NOT_FOUND for an access that is not one's own; CONFIDENTIALITY_MISSING; ROLE_NOT_ALLOWED when it is not in
     *     force or not for the category; and whatever else the decision says
     */
    public RecordPage<RecordLine> list(String access, @NotNull @Valid ListStaffRecords command) {
        var pass = desk.pass(access);
        var page = with(pass, "staff-records-listed", () -> reading.list(pass, command));
        desk.used(pass);
        return page;
    }

    /** One record, sensitive fields masked. @throws Refusal as for {@link #list}; OUT_OF_SCOPE for one that is not named */
    public RecordView get(String access, String record) {
        var pass = desk.pass(access);
        var view = with(pass, "staff-record-read", () -> reading.get(pass, record));
        desk.used(pass);
        return view;
    }

    /** The customer sees what was tried, too. */
    private <T> T with(SupportPass pass, String action, Supplier<T> read) {
        return tenantSwitch.callAs(pass.customer(), () -> {
            try {
                return read.get();
            } catch (Refusal refusal) {
                var access = new ObjectReference("support-access", pass.access().toString());
                refusals.record(refusal, action, access);
                throw refusal;
            }
        });
    }
}
