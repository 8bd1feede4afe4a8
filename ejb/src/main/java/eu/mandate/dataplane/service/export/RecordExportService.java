package eu.mandate.dataplane.service.export;

import static eu.mandate.kernel.domain.RoleNames.PRIVACY_MANAGER;

import eu.mandate.dataplane.domain.decision.Action;
import eu.mandate.dataplane.domain.event.ShownFields;
import eu.mandate.dataplane.service.read.RecordPages;
import eu.mandate.longjob.domain.LongJobView;
import eu.mandate.longjob.service.LongJobDesk;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;

/** Takes orders for records as files. */
@Stateless
@RolesAllowed(PRIVACY_MANAGER)
public class RecordExportService {
    @Inject
    LongJobDesk desk;

    @Inject
    RecordPages pages;

    @Inject
    ExportedMembers members;

    /**
     * Orders; what is not allowed or cannot be read is refused now, and decided anew when the job runs.
     *
     * @throws eu.mandate.kernel.domain.Refusal with the code of the decision; UNKNOWN_FIELD, FORBIDDEN_FIELD or the code that
     *     hides a field for a query by one; CONFLICT {@code long-job-too-many}
     */
    public LongJobView order(@NotNull @Valid OrderRecordExport command) {
        var asked = pages.asked(Action.EXPORT, command.page(null, null));
        var kept = new KeptExport(command, ExportBasis.of(asked), members.grants(asked));
        var shown = ShownFields.of(asked.query().projection()).text();
        var about = Map.of("category", command.category(), "purpose", command.purpose(), ShownFields.FACT, shown);
        return desk.order(RecordExport.KEY, command.format(), kept.text(), about);
    }
}
