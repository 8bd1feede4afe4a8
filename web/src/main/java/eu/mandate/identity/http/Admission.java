package eu.mandate.identity.http;

import eu.mandate.identity.domain.Caller;
import eu.mandate.identity.domain.TokenAccess;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.tenant.domain.TenantKind;
import java.util.List;
import java.util.Set;

/**
 * Whether a request may go on, and if not, where it goes instead. Roles are not judged here but by the services.
 *
 * @param refusal set exactly when the verdict is {@link Verdict#REFUSED}
 */
record Admission(Verdict verdict, Refusal refusal) {

    /** What becomes of a request. */
    enum Verdict {
        PASS,
        TO_SIGN_IN,
        TO_CHOICE,
        TO_HOME,
        REFUSED,
        METHOD_UNKNOWN
    }

    /** What a page can be asked with; a servlet answers any other word of the caller's as a fault of its own. */
    static final List<String> PAGE_METHODS = List.of("GET", "HEAD", "POST");

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    /** Where the launcher leads a request whose path cannot be read. */
    private static final Set<String> MALFORMED = Set.of("/malformed-address", "/api/v1/malformed-address");

    private static final Set<String> HOMES = Set.of(
            "/portal", "/portal/", "/portal/index.xhtml", "/operations", "/operations/", "/operations/index.xhtml");

    /**
     * Judges one request.
     *
     * @param caller null for an anonymous request
     * @param signedIn whether a person is known, with or without a space
     */
    static Admission of(String method, String path, Caller caller, boolean signedIn) {
        var area = Area.of(path);
        if (MALFORMED.contains(path)) return refused(Refusal.of(Code.VALIDATION, "request-malformed"));
        if (!area.rest() && !PAGE_METHODS.contains(method)) return to(Verdict.METHOD_UNKNOWN);
        if (area == Area.PUBLIC) return to(Verdict.PASS);
        if (area == Area.UNKNOWN) return refused(Refusal.notFound("page", path));
        if (area.rest()) return api(method, area, caller);
        if (!signedIn) return to(Verdict.TO_SIGN_IN);
        if (area == Area.CHOICE) return to(Verdict.PASS);
        if (caller == null) return to(Verdict.TO_CHOICE);
        if (area.opensTo(caller.kind())) return to(Verdict.PASS);
        return HOMES.contains(path) ? to(Verdict.TO_HOME) : refused(wrongArea(caller.kind()));
    }

    private static Admission api(String method, Area area, Caller caller) {
        if (caller == null) return refused(Refusal.of(Code.UNAUTHENTICATED, "token-missing"));
        if (!area.opensTo(caller.kind())) return refused(Refusal.of(Code.ROLE_NOT_ALLOWED, "operators-only"));
        var writing = !READING.contains(method);
        return writing && caller.access() == TokenAccess.READ
                ? refused(Refusal.of(Code.ROLE_NOT_ALLOWED, "token-read-only"))
                : to(Verdict.PASS);
    }

    private static Refusal wrongArea(TenantKind kind) {
        return Refusal.of(Code.ROLE_NOT_ALLOWED, kind == TenantKind.CONTROLLER ? "operators-only" : "customers-only");
    }

    private static Admission to(Verdict verdict) {
        return new Admission(verdict, null);
    }

    private static Admission refused(Refusal refusal) {
        return new Admission(Verdict.REFUSED, refusal);
    }
}
