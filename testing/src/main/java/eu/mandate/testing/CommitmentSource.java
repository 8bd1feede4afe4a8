package eu.mandate.testing;

/** Where a row comes from: one of the four services' privacy policies, a finding about them, or an invariant. */
public enum CommitmentSource {
    JUWAITONG("J", "JuWaiTong"),
    WEIBAN("W", "Weiban (微伴助手)"),
    WESMILE("S", "WeSmile (微校)"),
    WADESK("D", "WADesk"),
    FINDING("X", "Contradictions and gaps between the policies, resolved"),
    INVARIANT("I", "Invariants of the whole product");

    private final String prefix;
    private final String title;

    CommitmentSource(String prefix, String title) {
        this.prefix = prefix;
        this.title = title;
    }

    /** The heading under which the rows are listed. */
    public String title() {
        return title;
    }

    static CommitmentSource ofRow(String id) {
        for (var source : values()) {
            if (id.startsWith(source.prefix + "-")) {
                return source;
            }
        }
        throw new IllegalArgumentException("no source has the prefix of row " + id);
    }
}
