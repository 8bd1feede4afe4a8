package eu.mandate.visibility.rest;

import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.rest.Paging;
import eu.mandate.visibility.domain.support.SupportAccessView;
import eu.mandate.visibility.service.support.AskSupport;
import eu.mandate.visibility.service.support.HandOnSupport;
import eu.mandate.visibility.service.support.SupportDeskService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What one of the vendor's people asked customers for; the records under it are read by the data plane. */
@Path("/admin/support-accesses")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Operators: access to a customer's records")
public class SupportDeskResource {
    // Each line is asked of its customer, in a transaction of its own.
    private static final int MOST = 20;

    @Inject
    SupportDeskService desk;

    @GET
    @Operation(
            operationId = "listOwnSupportAccesses",
            summary = "One's own accesses, the latest first; at most 20 a page")
    public Slice<SupportAccessView> list(@BeanParam Paging paging) {
        var page = paging.slice();
        return desk.list(new SliceRequest(Math.min(page.limit(), MOST), page.cursor()));
    }

    // Asked twice under one ticket it is refused, so it needs no key to be repeated safely.
    @POST
    @Operation(operationId = "askSupportAccess", summary = "Asks a customer for access to records")
    public SupportAccessView ask(AskSupport command) {
        return desk.ask(command);
    }

    // What was handed on once is not in force any more, so it needs no key to be repeated safely.
    @POST
    @Path("/{id}/hand-on")
    @Operation(
            operationId = "handOnSupportAccess",
            summary = "Hands an own access on to a colleague for as long as it has left; the own one ends")
    public SupportAccessView handOn(@PathParam("id") String id, HandOnSupport command) {
        return desk.handOn(id, command);
    }

    @POST
    @Path("/{id}/end")
    @Operation(operationId = "endOwnSupportAccess", summary = "Gives an own access back, or takes the request back")
    public SupportAccessView end(@PathParam("id") String id) {
        return desk.end(id);
    }
}
