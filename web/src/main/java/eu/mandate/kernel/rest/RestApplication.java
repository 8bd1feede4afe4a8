package eu.mandate.kernel.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The REST API. Resources and providers are found by their annotations. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Mandate",
                        version = "1.0",
                        description =
                                "The tenant comes from the bearer token, never from the request. Errors are problem"
                                        + " documents (RFC 9457); their types are listed at /problems/."),
        security = @SecurityRequirement(name = "token"))
@SecurityScheme(
        securitySchemeName = "token",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "An API token. One with access READ may only be used with GET and HEAD.")
public class RestApplication extends Application {

    // Bean Validation happens in the strict reader; the server's own answer to a violation would be an HTML page.
    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "jersey.config.beanValidation.disable.server", true, "jersey.config.server.wadl.disableWadl", true);
    }
}
