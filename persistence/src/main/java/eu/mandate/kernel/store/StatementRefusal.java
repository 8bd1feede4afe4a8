package eu.mandate.kernel.store;

import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import java.sql.SQLException;
import java.util.Optional;

/** Failures of a statement that mean a refusal of the caller's input, told by the standard SQL state. */
public final class StatementRefusal {
    private StatementRefusal() {}

    /** Empty for a cause that is no failed statement, and for failures that are faults. */
    public static Optional<Refusal> of(Throwable cause) {
        if (!(cause instanceof SQLException failed) || failed.getSQLState() == null) {
            return Optional.empty();
        }
        return switch (failed.getSQLState()) {
            // Two callers may both find a key free; only the database sees the second one.
            case "23505" -> Optional.of(Refusal.of(Code.CONFLICT, "changed-meanwhile"));
            // Text with NUL, and years beyond the calendar of the database.
            case "22021", "22008" -> Optional.of(Refusal.of(Code.VALIDATION, "invalid-input"));
            default -> Optional.empty();
        };
    }
}
