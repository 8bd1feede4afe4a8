package eu.mandate.launcher;

/**
 * Where the database is, and the roles that reach it.
 *
 * @param url JDBC address
 * @param owner migrates and owns everything; never used at run time
 * @param application owns nothing and cannot bypass row-level security
 * @param sequencer orders the audit log and reaches nothing else
 */
public record DatabaseAddress(String url, Login owner, Login application, Login sequencer) {
    /** A database role and its password. */
    public record Login(String user, String password) {
        @Override
        public String toString() {
            return user;
        }
    }
}
