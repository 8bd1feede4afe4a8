package eu.mandate.audit.rest;

import eu.mandate.audit.domain.EventType;
import eu.mandate.audit.domain.EventTypeView;
import eu.mandate.audit.service.EventTypeService;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The catalogue of event types. */
@Path("/audit/event-types")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit")
public class EventTypesResource {
    @Inject
    EventTypeService types;

    @Inject
    Texts texts;

    @GET
    @Operation(
            operationId = "listEventTypes",
            summary = "Every type of event with its text in both languages and the JSON Schema of its detail")
    public Slice<EventTypeView> list() {
        return new Slice<>(types.all().stream().map(this::view).toList(), null);
    }

    private EventTypeView view(EventType type) {
        var key = "action." + type.name();
        return EventTypeView.of(type, texts.text(Locale.ENGLISH, key), texts.text(Locale.SIMPLIFIED_CHINESE, key));
    }
}
