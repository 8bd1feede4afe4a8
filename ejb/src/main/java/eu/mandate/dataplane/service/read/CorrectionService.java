package eu.mandate.dataplane.service.read;

import static eu.mandate.kernel.domain.RoleNames.MEMBER;
import static eu.mandate.kernel.domain.RoleNames.PRIVACY_MANAGER;
import static eu.mandate.kernel.domain.RoleNames.TENANT_ADMIN;

import eu.mandate.dataplane.domain.view.RecordView;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.tenant.service.Unrecorded;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;

/**
 * People put records right (Art. 16 GDPR; PIPL Art. 46). A correction stands beside the last word of the source, against whatever
 * the source delivers later, until the source says the same or the correction is withdrawn.
 */
@Stateless
@RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER, MEMBER})
public class CorrectionService {

    @Inject
    CorrectionDesk desk;

    @Inject
    Event<DomainEvent> events;

    /**
     * Puts values right.
     *
     * @param expected version that the caller saw, or null
     * @throws Refusal NOT_FOUND; PRECONDITION_FAILED; FORBIDDEN_FIELD for a field the caller does not see; with the code of the
     *     decision; or as for a delivery, with pointers of the form {@code /fields/key}
     */
    public RecordView correct(String id, @NotNull @Valid CorrectRecord command, Long expected) {
        var done = desk.correct(RecordId.of(id), command, expected);
        events.fire(done.event());
        return done.view();
    }

    /**
     * What a correction would put into the fields, by key, in the form they are shown in; null where nothing would stand. It is
     * judged like the correction, and tells nothing of the record.
     *
     * @throws Refusal as for {@link #correct}
     */
    @Unrecorded("nothing is read and nothing changes; a refusal is recorded like every other")
    public Map<String, Object> preview(String id, @NotNull @Valid CorrectRecord command, Long expected) {
        return desk.preview(RecordId.of(id), command, expected);
    }

    /**
     * Withdraws a correction: the last word of the source holds again. Without a correction nothing changes.
     *
     * @throws Refusal as for {@link #correct}
     */
    public RecordView withdraw(String id, String field, @NotNull @Valid ReadRecord command, Long expected) {
        var done = desk.withdraw(RecordId.of(id), field, command, expected);
        events.fire(done.event());
        return done.view();
    }
}
