package eu.mandate.identity.portal;

import eu.mandate.identity.domain.Caller;
import eu.mandate.identity.domain.Role;
import eu.mandate.tenant.domain.TenantKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which pages are offered to whom. Only an offer: the services decide again. */
public final class Navigation {
    private static final Set<Role> MANAGE_PEOPLE =
            EnumSet.of(Role.TENANT_ADMIN, Role.OPERATIONS, Role.INSTALLATION_ADMIN);
    private static final Set<Role> READ_EVIDENCE = EnumSet.of(
            Role.TENANT_ADMIN,
            Role.PRIVACY_MANAGER,
            Role.LEGAL,
            Role.AUDITOR,
            Role.OPERATIONS,
            Role.PRIVACY,
            Role.SECURITY,
            Role.INSTALLATION_ADMIN);
    private static final Set<Role> READ_POLICY =
            EnumSet.of(Role.TENANT_ADMIN, Role.PRIVACY_MANAGER, Role.LEGAL, Role.AUDITOR, Role.AGREEMENT_REQUESTER);
    private static final Set<Role> READ_DIRECTORY =
            EnumSet.of(Role.TENANT_ADMIN, Role.PRIVACY_MANAGER, Role.LEGAL, Role.AUDITOR);
    private static final Set<Role> READ_RECORDS =
            EnumSet.of(Role.TENANT_ADMIN, Role.PRIVACY_MANAGER, Role.AUDITOR, Role.MEMBER);
    private static final Set<Role> READ_USAGE = EnumSet.of(Role.USAGE_MANAGER);
    private static final Set<Role> MANAGE_TENANTS = EnumSet.of(Role.OPERATIONS, Role.INSTALLATION_ADMIN);
    private static final Set<Role> READ_CATALOGUE = EnumSet.of(Role.OPERATIONS, Role.PRIVACY, Role.INSTALLATION_ADMIN);
    private static final Set<Role> FLAG_INSTRUCTIONS =
            EnumSet.of(Role.OPERATIONS, Role.PRIVACY, Role.DPO, Role.INSTALLATION_ADMIN);
    private static final Set<Role> RECORD_STANDINGS = EnumSet.of(Role.PRIVACY, Role.DPO);
    private static final Set<Role> ONBOARD = EnumSet.of(Role.ONBOARDING, Role.INSTALLATION_ADMIN);
    private static final Set<Role> MANAGE_PROCESSORS = EnumSet.of(Role.INSTALLATION_ADMIN);

    /** Pages under one heading; the label is a text key, empty for none. */
    public record Group(String label, List<Item> items) {}

    /**
     * One page: its text key, its address inside the portal, and its key after {@code g}.
     *
     * @param current as WAI-ARIA says it: {@code page} when it is open now, {@code true} when a page under it is, else {@code false}
     */
    public record Item(String label, String outcome, String shortcut, String current) {
        private Item under(String open, String nearest) {
            var mark = open.equals(outcome + ".xhtml") ? "page" : "true";
            return new Item(label, outcome, shortcut, outcome.equals(nearest) ? mark : "false");
        }
    }

    private final Caller caller;
    private final String area;

    private Navigation(Caller caller) {
        this.caller = caller;
        this.area = caller.kind() == TenantKind.CONTROLLER ? "/portal" : "/operations";
    }

    /** The groups with at least one page. */
    public static List<Group> of(Caller caller, String path) {
        var groups = new Navigation(caller).groups();
        var pages = groups.stream()
                .flatMap(group -> group.items().stream().map(Item::outcome))
                .toList();
        var nearest = NearestPage.of(path, pages).orElse("");
        return groups.stream()
                .map(group -> new Group(
                        group.label(),
                        group.items().stream()
                                .map(item -> item.under(path, nearest))
                                .toList()))
                .toList();
    }

    /** Whether the person may manage the people of their space. */
    public static boolean managesPeople(Caller caller) {
        return any(caller, MANAGE_PEOPLE);
    }

    /** Whether the person may read the log of their space. */
    public static boolean readsEvidence(Caller caller) {
        return any(caller, READ_EVIDENCE);
    }

    /** Whether the person may read the instructions of their organisation and what is in force by them. */
    public static boolean readsPolicy(Caller caller) {
        return any(caller, READ_POLICY);
    }

    /** Whether the person may have API tokens: everybody but ordinary members. */
    public static boolean hasTokens(Caller caller) {
        return caller.roles().stream().anyMatch(role -> role != Role.MEMBER);
    }

    /** Whether the person may manage the vendor's customers. */
    public static boolean managesTenants(Caller caller) {
        return any(caller, MANAGE_TENANTS);
    }

    /** Whether the person may take on customers. */
    public static boolean onboards(Caller caller) {
        return any(caller, ONBOARD);
    }

    private List<Group> groups() {
        var work = new ArrayList<Item>();
        work.add(item("nav.home", "/index", "h"));
        if (caller.kind() == TenantKind.CONTROLLER) work.addAll(customerWork());
        if (managesTenants(caller)) work.add(item("nav.tenants", "/tenant/tenants", "t"));
        else if (onboards(caller)) work.add(item("tenants.create", "/tenant/create", "t"));
        if (any(caller, READ_CATALOGUE)) {
            work.add(item("nav.profiles", "/catalogue/profiles", "s"));
            work.add(item("nav.registers", "/catalogue/registers", "o"));
        }
        if (any(caller, FLAG_INSTRUCTIONS)) work.add(item("nav.infringements", "/instruction/ledger", "i"));
        if (caller.kind() == TenantKind.PROCESSOR) work.add(item("nav.support", "/visibility/support", "v"));
        if (any(caller, RECORD_STANDINGS)) work.add(item("nav.standings", "/visibility/standings", "w"));
        if (any(caller, MANAGE_PROCESSORS)) work.add(item("nav.processors", "/tenant/processors", "r"));
        if (readsEvidence(caller)) {
            work.add(item("nav.evidence", "/audit/evidence", "e"));
            work.add(item("nav.long-jobs", "/longjob/jobs", "j"));
        }
        var settings = new ArrayList<Item>();
        settings.add(item("nav.calendar", "/calendar/deadlines", "d"));
        if (managesPeople(caller)) settings.add(item("nav.people", "/identity/people", "p"));
        if (hasTokens(caller)) settings.add(item("nav.tokens", "/identity/tokens", "k"));
        settings.add(item("nav.account", "/identity/account", "a"));
        return List.of(new Group("", work), new Group("nav.settings", settings));
    }

    private List<Item> customerWork() {
        var service = item("nav.service", "/catalogue/service", "s");
        var records = item("nav.records", "/records/records", "l");
        var usage = item("nav.usage", "/records/usage", "u");
        var work = new ArrayList<Item>();
        if (!readsPolicy(caller)) {
            work.add(item("nav.own-privacy", "/visibility/own", "y"));
            if (any(caller, READ_RECORDS)) work.add(records);
            if (any(caller, READ_USAGE)) work.add(usage);
            work.add(service);
            return work;
        }
        work.add(item("nav.organisation", "/organisation/overview", "o"));
        if (any(caller, READ_DIRECTORY)) work.add(item("nav.directory", "/directory/departments", "m"));
        if (any(caller, READ_DIRECTORY)) work.add(item("nav.visibility", "/visibility/scopes", "b"));
        if (any(caller, READ_RECORDS)) work.add(records);
        if (any(caller, READ_USAGE)) work.add(usage);
        work.add(service);
        work.add(item("nav.instructions", "/instruction/instructions", "i"));
        work.add(item("nav.retention", "/retention/rules", "r"));
        work.add(item("nav.approvals", "/approval/approvals", "v"));
        if (any(caller, READ_DIRECTORY)) work.add(item("nav.vendor-access", "/visibility/vendor-accesses", "w"));
        work.add(item("nav.agreement", "/agreement/overview", "c"));
        return work;
    }

    private Item item(String label, String page, String shortcut) {
        return new Item(label, area + page, shortcut, "false");
    }

    private static boolean any(Caller caller, Set<Role> wanted) {
        return !Collections.disjoint(caller.roles(), wanted);
    }
}
