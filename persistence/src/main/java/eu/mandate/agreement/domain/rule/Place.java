package eu.mandate.agreement.domain.rule;

import eu.mandate.agreement.domain.RuleFinding.Owner;

/**
 * Where a finding is, and who mends it where.
 *
 * @param path pointer into the snapshot, list steps by key
 * @param page address of the portal page, null where only the vendor can mend it
 */
record Place(String annex, String path, Owner owner, String page) {

    private static final String EDIT = "/portal/organisation/edit.xhtml?type=";

    /** Something of the vendor's registers or of the service's profile. */
    static Place vendor(String annex, String path) {
        return new Place(annex, path, Owner.VENDOR, null);
    }

    /** What the customer states of itself on the form for one setting. */
    static Place customer(String annex, String path, String type) {
        return new Place(annex, path, Owner.CUSTOMER, EDIT + type);
    }

    /** What the customer states on the form for one setting of several of its kind. */
    static Place customer(String annex, String path, String type, String subject) {
        return new Place(annex, path + "/" + subject, Owner.CUSTOMER, EDIT + type + "&subject=" + subject);
    }

    /** A period that the customer instructs. */
    static Place retention(String rule) {
        return new Place("VI", "/retention/" + rule, Owner.CUSTOMER, "/portal/retention/rules.xhtml");
    }

    /** What an application of a connected platform may see. */
    static Place scope(String app) {
        return new Place("VII", "/scopes/apps/" + app, Owner.CUSTOMER, "/portal/visibility/scopes.xhtml");
    }

    /** A purpose that the customer chose. */
    static Place purpose(String code) {
        return new Place("II", "/organisation/purposes/" + code, Owner.CUSTOMER, "/portal/organisation/purposes.xhtml");
    }

    /** The issue itself. */
    static Place issue(String path) {
        return new Place("X", path, Owner.CUSTOMER, "/portal/agreement/issue.xhtml");
    }

    /** A member of the same thing. */
    Place member(String name) {
        return new Place(annex, path + "/" + name, owner, page);
    }
}
