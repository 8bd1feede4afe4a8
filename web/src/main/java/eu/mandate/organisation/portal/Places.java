package eu.mandate.organisation.portal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Where each part of the organisation is stated. */
final class Places {
    private static final Set<String> SEVERAL = Set.of("contact", "representative", "declaration");

    private Places() {}

    /**
     * The page for something that is missing, by its key: {@code contact.PRIVACY}, {@code legal-identity.translation}. Whose
     * deputy is nobody's is found among all signatories.
     */
    static String missing(String key) {
        var dot = key.indexOf('.');
        var type = dot < 0 ? key : key.substring(0, dot);
        if (type.equals("service-profile") || type.equals("profile-acceptance"))
            return "/portal/catalogue/service.xhtml";
        if (key.equals("signatory.deputy")) return "/portal/organisation/overview.xhtml";
        return edit(type, SEVERAL.contains(type) && dot > 0 ? key.substring(dot + 1) : "");
    }

    /** The page that states one part. */
    static String edit(String type, String subject) {
        return "/portal/organisation/edit.xhtml?type=" + type + "&subject="
                + URLEncoder.encode(subject, StandardCharsets.UTF_8);
    }
}
