package eu.mandate.dataplane.service.ingest;

import static eu.mandate.kernel.domain.RoleNames.MEMBER;
import static eu.mandate.kernel.domain.RoleNames.PRIVACY_MANAGER;
import static eu.mandate.kernel.domain.RoleNames.TENANT_ADMIN;

import eu.mandate.dataplane.domain.view.TakenRecord;
import eu.mandate.dataplane.json.OfferedRecords;
import eu.mandate.kernel.domain.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * Takes records in. Every one passes the decision point, and then the rules of its category; the whole call is one transaction and
 * one entry of the log.
 */
@Stateless
@RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER, MEMBER})
public class RecordIngestService {

    @Inject
    IngestDesk desk;

    /**
     * Takes one record.
     *
     * @param json one object, 16 MiB at most
     * @throws Refusal with the code of the step that comes first, and JSON pointers into the object
     */
    public TakenRecord take(@NotNull String json) {
        try (var offered = OfferedRecords.ofJson(json)) {
            if (!offered.single()) throw Refusal.invalid("", "json-not-object");
            return desk.takeOne(offered);
        }
    }

    /**
     * Takes several records, each for itself or all or none.
     *
     * @return what became of each, in their order; pointers begin with the record's place
     * @throws Refusal VALIDATION when the text as a whole is not JSON; TOO_LARGE for more than
     *     {@value OfferedRecords#MOST} records; where all or none are taken, the code of the step that comes first in the
     *     order of decisions, with everything that is wrong with any of them
     */
    public List<TakenRecord> takeAll(@NotNull @Valid DeliverRecords delivery) {
        try (var offered =
                delivery.lines() ? OfferedRecords.ofLines(delivery.text()) : OfferedRecords.ofJson(delivery.text())) {
            return desk.takeAll(offered, delivery.atomic());
        }
    }
}
