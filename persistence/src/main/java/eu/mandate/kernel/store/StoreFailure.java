package eu.mandate.kernel.store;

import java.sql.SQLException;

/** A statement failed. It is a fault, not a refusal: the transaction rolls back. The text holds no values. */
public final class StoreFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A failure with its cause. */
    public StoreFailure(SQLException cause) {
        super("statement failed with SQL state " + cause.getSQLState(), cause);
    }
}
