package eu.mandate.directory.domain.table;

/** Bounds of what a source may say about one member. */
public final class MemberDraftLimits {
    /** Most departments of one member. */
    public static final int DEPARTMENTS = 20;

    private MemberDraftLimits() {}
}
