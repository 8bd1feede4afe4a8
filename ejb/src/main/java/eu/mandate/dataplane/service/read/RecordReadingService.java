package eu.mandate.dataplane.service.read;

import static eu.mandate.kernel.domain.RoleNames.AUDITOR;
import static eu.mandate.kernel.domain.RoleNames.MEMBER;
import static eu.mandate.kernel.domain.RoleNames.PRIVACY_MANAGER;
import static eu.mandate.kernel.domain.RoleNames.TENANT_ADMIN;

import eu.mandate.dataplane.domain.view.RecordCount;
import eu.mandate.dataplane.domain.view.RecordFigures;
import eu.mandate.dataplane.domain.view.RecordLine;
import eu.mandate.dataplane.domain.view.RecordPage;
import eu.mandate.dataplane.domain.view.RecordView;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Records are read, for a purpose that is named. Whatever the decision point does not let through is refused with its code; a
 * record of somebody else answers like none.
 */
@Stateless
@RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER, AUDITOR, MEMBER})
public class RecordReadingService {

    @Inject
    RecordPages pages;

    @Inject
    RecordDetails details;

    @Inject
    RecordNumbers numbers;

    @Inject
    Event<DomainEvent> events;

    /**
     * One page of records, sensitive fields masked.
     *
     * @throws Refusal with the code of the decision; UNKNOWN_FIELD, FORBIDDEN_FIELD or the code that hides a field for a query by
     *     one; VALIDATION for what is malformed
     */
    public RecordPage<RecordLine> list(@NotNull @Valid ListRecords command) {
        var page = pages.page(command);
        events.fire(page.event());
        return page.page();
    }

    /** One record, sensitive fields masked. @throws Refusal NOT_FOUND, or with the code of the decision */
    public RecordView get(String id, @NotNull @Valid ReadRecord command) {
        var read = details.read(RecordId.of(id), command, null);
        events.fire(read.event());
        return read.view();
    }

    /**
     * One record with its sensitive fields, for a reason that the log keeps.
     *
     * @throws Refusal NOT_FOUND, or with the code of the decision
     */
    @RolesAllowed(PRIVACY_MANAGER)
    public RecordView unmask(String id, @NotNull @Valid UnmaskRecord command) {
        var call = new ReadRecord(command.purpose(), command.reference(), command.activity());
        var read = details.read(RecordId.of(id), call, command.reason());
        events.fire(read.event());
        return read.view();
    }

    /** How many records match; page and order are not read. @throws Refusal as for {@link #list} */
    public RecordCount count(@NotNull @Valid ListRecords command) {
        var count = numbers.count(command);
        events.fire(count.event());
        return count.value();
    }

    /**
     * Figures about groups of people, the small ones left out.
     *
     * @throws Refusal as for {@link #list}; VALIDATION at {@code /groupBy}
     */
    public RecordFigures figures(@NotNull @Valid GroupRecords command) {
        var figures = numbers.figures(command);
        events.fire(figures.event());
        return figures.value();
    }
}
