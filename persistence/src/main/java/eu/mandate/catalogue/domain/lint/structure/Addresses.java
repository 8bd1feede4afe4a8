package eu.mandate.catalogue.domain.lint.structure;

import eu.mandate.catalogue.domain.lint.Examination;
import eu.mandate.catalogue.domain.lint.Report;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Addresses, time zones and countries that exist. Nothing is called: whether a page answers today is not the profile's. */
final class Addresses {

    /** The customer's own zone. */
    private static final String OF_TENANT = "TENANT";

    private static final Set<String> LINKS = Set.of("url", "policyUrl", "termsUrl", "deletionContactUrl");
    private static final Pattern PUBLIC_HOST = Pattern.compile("([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,63}");

    /** Names that are reserved and lead nowhere (RFC 2606, RFC 6761). */
    private static final Pattern RESERVED =
            Pattern.compile("(.*\\.)?(example(\\.(com|net|org))?|test|invalid|localhost|local|internal)");

    private static final Set<String> COUNTRIES =
            Arrays.stream(Locale.getISOCountries()).collect(Collectors.toSet());

    private Addresses() {}

    static void deadLinks(Examination profile, Report report) {
        profile.strings()
                .filter(node -> LINKS.contains(node.name()) && !reachable((String) node.value()))
                .forEach(node -> report.add(node.pointer(), "“%s” leads nowhere.", "“%s”不是有效的网址。", node.value()));
    }

    private static boolean reachable(String address) {
        try {
            var uri = new URI(address);
            return "https".equals(uri.getScheme()) && uri.getUserInfo() == null && hostIsPublic(uri.getHost());
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    private static boolean hostIsPublic(String host) {
        if (host == null) return false;
        var name = host.toLowerCase(Locale.ROOT);
        return PUBLIC_HOST.matcher(name).matches() && !RESERVED.matcher(name).matches();
    }

    static void zone(Examination examination, Report report) {
        var zone = examination.profile().zone();
        if (zone.equals(OF_TENANT) || ZoneId.getAvailableZoneIds().contains(zone)) return;
        report.add("/zone", "There is no time zone “%s”.", "不存在时区“%s”。", zone);
    }

    static void countries(Examination profile, Report report) {
        profile.strings()
                .filter(node -> node.name().equals("country") && !COUNTRIES.contains((String) node.value()))
                .forEach(node ->
                        report.add(node.pointer(), "There is no country “%s”.", "不存在国家或地区代码“%s”。", node.value()));
    }
}
