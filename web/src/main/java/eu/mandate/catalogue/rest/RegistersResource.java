package eu.mandate.catalogue.rest;

import eu.mandate.catalogue.domain.RegisterEntryView;
import eu.mandate.catalogue.service.RegisterAdministrationService;
import eu.mandate.catalogue.service.RetireEntry;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.rest.Answers;
import eu.mandate.kernel.rest.JsonDocument;
import eu.mandate.kernel.rest.Paging;
import eu.mandate.kernel.rest.Versions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The registers of a vendor, entry by entry; a register is named like {@code sub-processor}. */
@Path("/admin/registers/{register}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Operators: registers")
public class RegistersResource {

    @Inject
    RegisterAdministrationService registers;

    @GET
    @Operation(
            operationId = "listRegister",
            summary = "The present version of each entry by key, retired ones included")
    public Slice<RegisterEntryView> list(
            @Parameter(description = "Name of the register, such as sub-processor.") @PathParam("register")
                    String register,
            @Parameter(description = VendorQuery.PROCESSOR) @QueryParam("processor") String processor,
            @BeanParam Paging paging) {
        return registers.list(processor, EntryAddress.register(register), paging.slice());
    }

    @GET
    @Path("/{key}")
    @Operation(operationId = "readRegisterEntry", summary = "The present content of an entry; its tag is the version")
    @APIResponse(responseCode = "200")
    public Response get(@BeanParam EntryAddress entry) {
        var view = registers.get(entry.processor, entry.register(), entry.key);
        return Answers.of(view.payload(), view.version());
    }

    @GET
    @Path("/{key}/history")
    @Operation(operationId = "readRegisterHistory", summary = "Every version of an entry, the latest first")
    public Slice<RegisterEntryView> history(@BeanParam EntryAddress entry) {
        return new Slice<>(registers.history(entry.processor, entry.register(), entry.key), null);
    }

    @PUT
    @Path("/{key}")
    @Operation(operationId = "writeRegisterEntry", summary = "Writes a new entry or a further version of one")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RegisterEntryView.class)))
    public Response put(
            @BeanParam EntryAddress entry,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("If-None-Match") String ifNoneMatch,
            JsonDocument payload) {
        var seen = seen(ifMatch, ifNoneMatch);
        var view = registers.put(entry.processor, entry.register(), entry.key, payload.text(), seen);
        return Answers.of(view, view.version());
    }

    @POST
    @Path("/{key}/retire")
    @Operation(operationId = "retireRegisterEntry", summary = "Ends an entry; it stays in the history")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RegisterEntryView.class)))
    public Response retire(
            @BeanParam EntryAddress entry, @HeaderParam("If-Match") String ifMatch, RetireEntry command) {
        var view = registers.retire(entry.processor, entry.register(), entry.key, command, seen(ifMatch, null));
        return Answers.of(view, view.version());
    }

    /** {@code If-None-Match: *} says that there must be no entry yet. */
    private static Integer seen(String ifMatch, String ifNoneMatch) {
        if (ifNoneMatch != null && ifNoneMatch.strip().equals("*")) return 0;
        var version = Versions.expected(ifMatch);
        if (version != null && version > Integer.MAX_VALUE) {
            throw Refusal.of(Code.PRECONDITION_FAILED, "changed-meanwhile");
        }
        return version == null ? null : version.intValue();
    }
}
