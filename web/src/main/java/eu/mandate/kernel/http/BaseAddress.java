package eu.mandate.kernel.http;

import eu.mandate.configuration.Setting;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.eclipse.microprofile.config.ConfigProvider;

/** The address people use, as configured; not necessarily the one this process listens on. */
public final class BaseAddress {

    private BaseAddress() {}

    /** Whether people come by https: then cookies are Secure and browsers are told to stay with https. */
    public static boolean secure() {
        return configured().startsWith("https://");
    }

    /** Whether an {@code Origin} header names the installation itself, by its configured or by the requested address. */
    public static boolean isOrigin(String origin, HttpServletRequest request) {
        if (origin.equals(configured())) return true;
        var requested = request.getScheme() + "://" + request.getHeader("Host");
        return origin.equals(requested);
    }

    private static String configured() {
        var value = ConfigProvider.getConfig()
                .getOptionalValue(Setting.BASE_URL.key(), String.class)
                .orElse("");
        return value.isEmpty() ? "" : originOf(URI.create(value));
    }

    private static String originOf(URI address) {
        var port = address.getPort() < 0 ? "" : ":" + address.getPort();
        return address.getScheme() + "://" + address.getHost() + port;
    }
}
