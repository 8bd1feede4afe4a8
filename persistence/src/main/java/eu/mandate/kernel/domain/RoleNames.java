package eu.mandate.kernel.domain;

/**
 * Names of the platform roles as constants, for annotations of features below {@code identity}, which owns what a role
 * means. The two lists are held equal by a test.
 */
public final class RoleNames {
    public static final String TENANT_ADMIN = "TENANT_ADMIN";
    public static final String PRIVACY_MANAGER = "PRIVACY_MANAGER";
    public static final String LEGAL = "LEGAL";
    public static final String AGREEMENT_REQUESTER = "AGREEMENT_REQUESTER";
    public static final String USAGE_MANAGER = "USAGE_MANAGER";
    public static final String AUDITOR = "AUDITOR";
    public static final String MEMBER = "MEMBER";
    public static final String ONBOARDING = "ONBOARDING";
    public static final String SUPPORT = "SUPPORT";
    public static final String COMMS = "COMMS";
    public static final String BILLING = "BILLING";
    public static final String SECURITY = "SECURITY";
    public static final String OPERATIONS = "OPERATIONS";
    public static final String PRIVACY = "PRIVACY";
    public static final String DPO = "DPO";
    public static final String HR = "HR";
    public static final String MARKETING = "MARKETING";
    public static final String INSTALLATION_ADMIN = "INSTALLATION_ADMIN";

    private RoleNames() {}
}
