package eu.mandate.kernel.rest;

import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import jakarta.ws.rs.core.EntityTag;
import java.util.regex.Pattern;

/** Strong entity tags (RFC 9110, 8.8.3) from the version numbers of views. */
public final class Versions {

    private static final Pattern OURS = Pattern.compile("\"(\\d{1,18})\"");
    private static final Pattern ANY_TAG = Pattern.compile("(W/)?\"[\\x21\\x23-\\x7e\\x80-\\xff]*\"");

    private Versions() {}

    /** The tag of a version. */
    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /**
     * The version an {@code If-Match} header insists on; null when the header is absent or {@code *}.
     *
     * @throws Refusal PRECONDITION_FAILED for a tag this server never issued (weak ones too); VALIDATION unless the header
     *     is exactly one tag
     */
    public static Long expected(String ifMatch) {
        if (ifMatch == null || ifMatch.strip().equals("*")) return null;
        var ours = OURS.matcher(ifMatch.strip());
        if (ours.matches()) return Long.valueOf(ours.group(1));
        if (ANY_TAG.matcher(ifMatch.strip()).matches()) throw Refusal.of(Code.PRECONDITION_FAILED, "changed-meanwhile");
        throw Refusal.invalid("/If-Match", "entity-tag-malformed");
    }
}
