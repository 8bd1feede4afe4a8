package eu.mandate.audit.portal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Which page shows a thing that entries are about; the log knows kinds and identifiers only. */
final class ObjectPages {
    private static final Map<String, String> BOTH = Map.of(
            "membership", "identity/person.xhtml?id=",
            "api-token", "identity/token.xhtml?id=",
            "audit-entry", "audit/entry.xhtml?id=");
    private static final Map<String, String> PORTAL = Map.of(
            "agreement", "agreement/agreement.xhtml?number=",
            "instruction", "instruction/instruction.xhtml?number=",
            "approval", "approval/approval.xhtml?id=",
            "support-access", "visibility/vendor-access.xhtml?id=");
    private static final Map<String, String> OPERATIONS = Map.of("profile-version", "catalogue/profile.xhtml?id=");

    private ObjectPages() {}

    /** Local address, or empty when the area has no page for it, or the collection as a whole is meant. */
    static String of(String area, String kind, String id) {
        var pages = "portal".equals(area) ? PORTAL : OPERATIONS;
        var page = BOTH.getOrDefault(kind, pages.get(kind));
        return page == null || id == null
                ? ""
                : "/" + area + "/" + page + URLEncoder.encode(id, StandardCharsets.UTF_8);
    }
}
