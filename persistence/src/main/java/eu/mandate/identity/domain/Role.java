package eu.mandate.identity.domain;

import eu.mandate.tenant.domain.TenantKind;

/**
 * What a person may do in a space; a membership carries one or more. Each role belongs to exactly one kind of space, so
 * that an operator's role never works inside a customer's data and the other way round (Art. 28(3)(b), Art. 29 GDPR).
 */
public enum Role {
    TENANT_ADMIN(TenantKind.CONTROLLER, true),
    PRIVACY_MANAGER(TenantKind.CONTROLLER),
    LEGAL(TenantKind.CONTROLLER),
    AGREEMENT_REQUESTER(TenantKind.CONTROLLER),
    USAGE_MANAGER(TenantKind.CONTROLLER),
    AUDITOR(TenantKind.CONTROLLER),
    MEMBER(TenantKind.CONTROLLER),
    ONBOARDING(TenantKind.PROCESSOR),
    SUPPORT(TenantKind.PROCESSOR),
    COMMS(TenantKind.PROCESSOR),
    BILLING(TenantKind.PROCESSOR),
    SECURITY(TenantKind.PROCESSOR),
    OPERATIONS(TenantKind.PROCESSOR, true),
    PRIVACY(TenantKind.PROCESSOR),
    DPO(TenantKind.PROCESSOR),
    HR(TenantKind.PROCESSOR),
    MARKETING(TenantKind.PROCESSOR),
    INSTALLATION_ADMIN(TenantKind.INSTALLATION, true);

    private final TenantKind kind;
    private final boolean administrator;

    Role(TenantKind kind) {
        this(kind, false);
    }

    Role(TenantKind kind, boolean administrator) {
        this.kind = kind;
        this.administrator = administrator;
    }

    /** The kind of space the role exists in. */
    public TenantKind kind() {
        return kind;
    }

    /** Whether the role manages the people of its space; each space keeps at least one such person. */
    public boolean administrator() {
        return administrator;
    }

    /** The role that manages the people of a space of this kind. */
    public static Role administratorOf(TenantKind kind) {
        return switch (kind) {
            case CONTROLLER -> TENANT_ADMIN;
            case PROCESSOR -> OPERATIONS;
            case INSTALLATION -> INSTALLATION_ADMIN;
        };
    }
}
