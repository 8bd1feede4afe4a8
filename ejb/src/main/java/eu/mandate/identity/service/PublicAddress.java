package eu.mandate.identity.service;

import eu.mandate.identity.domain.Credential;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The address under which people reach this installation. */
@ApplicationScoped
public class PublicAddress {

    @Inject
    @ConfigProperty(name = "mandate.base.url")
    Optional<String> configured;

    @Inject
    @ConfigProperty(name = "mandate.http.port", defaultValue = "8080")
    int port;

    /** Scheme, host and port, without a slash at the end. */
    public String base() {
        return configured.orElse("http://localhost:" + port);
    }

    /** Where an invitation is accepted. */
    public String invitation(Credential code) {
        return page("invitation", code);
    }

    /** Where somebody who forgot the password chooses a new one. */
    public String passwordReset(Credential code) {
        return page("password-reset", code);
    }

    private String page(String name, Credential code) {
        return base() + "/portal/" + name + ".xhtml?code=" + URLEncoder.encode(code.text(), StandardCharsets.UTF_8);
    }
}
