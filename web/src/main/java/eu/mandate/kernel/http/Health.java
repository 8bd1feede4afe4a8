package eu.mandate.kernel.http;

import eu.mandate.kernel.service.DatabaseReadiness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.health.Startup;

/** Health checks: alive as long as requests are answered, started and ready while the database answers. */
@ApplicationScoped
public class Health {

    @Inject
    DatabaseReadiness readiness;

    @Produces
    @Liveness
    HealthCheck alive() {
        return () -> HealthCheckResponse.up("process");
    }

    @Produces
    @Startup
    HealthCheck started() {
        return () -> HealthCheckResponse.up("application");
    }

    @Produces
    @Readiness
    HealthCheck ready() {
        return () ->
                HealthCheckResponse.named("database").status(readiness.holds()).build();
    }
}
