package eu.mandate.identity.rest;

import eu.mandate.identity.domain.AccountView;
import eu.mandate.identity.service.AccountService;
import eu.mandate.identity.service.ChoosePreferences;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's own account. */
@Path("/account")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Account")
public class AccountResource {

    @Inject
    AccountService accounts;

    @GET
    @Operation(operationId = "readAccount", summary = "The own account and the spaces it may enter")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AccountView.class)))
    public AccountView own() {
        return accounts.own();
    }

    @PUT
    @Path("/preferences")
    @Operation(operationId = "choosePreferences", summary = "Chooses language and look of the portal for oneself")
    @APIResponse(responseCode = "204", description = "Chosen")
    public void choosePreferences(ChoosePreferences command) {
        accounts.choosePreferences(command);
    }
}
