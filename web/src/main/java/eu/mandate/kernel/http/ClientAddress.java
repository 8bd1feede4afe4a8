package eu.mandate.kernel.http;

import eu.mandate.configuration.AddressRange;
import eu.mandate.configuration.Setting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** Where a request comes from, also through the proxies that the installation names in {@code mandate.trusted.proxies}. */
@ApplicationScoped
public class ClientAddress {

    private final TrustedProxies proxies = new TrustedProxies(ConfigProvider.getConfig()
            .getOptionalValue(Setting.TRUSTED_PROXIES.key(), String.class)
            .map(AddressRange::list)
            .orElse(List.of()));

    /** Needed by the container. */
    public ClientAddress() {}

    /** The address of the caller, of whom attempts are counted. */
    public String of(HttpServletRequest request) {
        return proxies.client(request.getRemoteAddr(), Collections.list(request.getHeaders("X-Forwarded-For")));
    }
}
