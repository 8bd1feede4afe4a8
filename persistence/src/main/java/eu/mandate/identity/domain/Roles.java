package eu.mandate.identity.domain;

import eu.mandate.kernel.domain.RoleNames;

/** The names of all roles as compile-time constants, for access annotations; equal to the names in {@link Role}. */
public final class Roles {

    public static final String TENANT_ADMIN = RoleNames.TENANT_ADMIN;
    public static final String PRIVACY_MANAGER = RoleNames.PRIVACY_MANAGER;
    public static final String LEGAL = RoleNames.LEGAL;
    public static final String AGREEMENT_REQUESTER = RoleNames.AGREEMENT_REQUESTER;
    public static final String USAGE_MANAGER = RoleNames.USAGE_MANAGER;
    public static final String AUDITOR = RoleNames.AUDITOR;
    public static final String MEMBER = RoleNames.MEMBER;
    public static final String ONBOARDING = RoleNames.ONBOARDING;
    public static final String SUPPORT = RoleNames.SUPPORT;
    public static final String COMMS = RoleNames.COMMS;
    public static final String BILLING = RoleNames.BILLING;
    public static final String SECURITY = RoleNames.SECURITY;
    public static final String OPERATIONS = RoleNames.OPERATIONS;
    public static final String PRIVACY = RoleNames.PRIVACY;
    public static final String DPO = RoleNames.DPO;
    public static final String HR = RoleNames.HR;
    public static final String MARKETING = RoleNames.MARKETING;
    public static final String INSTALLATION_ADMIN = RoleNames.INSTALLATION_ADMIN;

    private Roles() {}
}
