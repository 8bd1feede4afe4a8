package eu.mandate.kernel.http;

import eu.mandate.kernel.domain.Code;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** The application's own metrics. None names a tenant or a person, for anybody who reaches the port may read them. */
@ApplicationScoped
public class Meters {

    @Inject
    MetricRegistry registry;

    /** Counts one refusal by its code. */
    public void refused(Code code) {
        count("mandate_refusals", "Refused calls by outcome code", new Tag("code", code.name()));
    }

    /** Counts one call that failed through the server's own fault. */
    public void failed() {
        count("mandate_failures", "Calls that ended in an internal error");
    }

    /** Counts one successful sign-in. */
    public void signedIn() {
        count("mandate_sign_ins", "Successful sign-ins at the portal");
    }

    private void count(String name, String description, Tag... tags) {
        var metadata =
                Metadata.builder().withName(name).withDescription(description).build();
        registry.counter(metadata, tags).inc();
    }
}
