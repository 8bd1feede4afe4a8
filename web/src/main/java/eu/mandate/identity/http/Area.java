package eu.mandate.identity.http;

import eu.mandate.tenant.domain.TenantKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The parts of the application by path. A path of no known part is answered with "not found", even if a file lies there. */
enum Area {
    /** Open to everybody. */
    PUBLIC(EnumSet.noneOf(TenantKind.class)),
    /** REST, by token. */
    API(EnumSet.allOf(TenantKind.class)),
    /** REST for operators. */
    ADMIN_API(EnumSet.of(TenantKind.PROCESSOR, TenantKind.INSTALLATION)),
    /** The page where a signed-in person chooses a space. */
    CHOICE(EnumSet.allOf(TenantKind.class)),
    /** Pages for everybody who has chosen a space. */
    SHARED(EnumSet.allOf(TenantKind.class)),
    /** Pages of customers. */
    PORTAL(EnumSet.of(TenantKind.CONTROLLER)),
    /** Pages of operators. */
    OPERATIONS(EnumSet.of(TenantKind.PROCESSOR, TenantKind.INSTALLATION)),
    /** Nothing. */
    UNKNOWN(EnumSet.noneOf(TenantKind.class));

    private static final Set<String> OPEN_PAGES =
            Set.of("", "/", "/portal/sign-in.xhtml", "/portal/invitation.xhtml", "/portal/password-reset.xhtml");
    private static final List<String> OPEN_FOLDERS =
            List.of("/public", "/problems", "/jakarta.faces.resource", "/health", "/metrics", "/openapi");

    private final Set<TenantKind> kinds;

    Area(Set<TenantKind> kinds) {
        this.kinds = kinds;
    }

    /** The area of a path as the container decoded and normalised it. */
    static Area of(String path) {
        if (OPEN_PAGES.contains(path) || OPEN_FOLDERS.stream().anyMatch(open -> within(path, open))) return PUBLIC;
        if (within(path, "/api/v1/admin")) return ADMIN_API;
        if (within(path, "/api")) return API;
        if (path.equals("/portal/choose-tenant.xhtml")) return CHOICE;
        if (path.equals("/portal/identity/account.xhtml")) return SHARED;
        if (within(path, "/portal")) return PORTAL;
        return within(path, "/operations") ? OPERATIONS : UNKNOWN;
    }

    boolean rest() {
        return this == API || this == ADMIN_API;
    }

    boolean opensTo(TenantKind kind) {
        return kinds.contains(kind);
    }

    private static boolean within(String path, String folder) {
        return path.equals(folder) || path.startsWith(folder + "/");
    }
}
