package eu.mandate.instruction.store;

import eu.mandate.instruction.domain.InfringementDecision;
import eu.mandate.instruction.domain.InfringementDecision.Outcome;
import eu.mandate.instruction.domain.InfringementNotice;
import eu.mandate.instruction.domain.InfringementNotice.Raiser;
import eu.mandate.instruction.domain.Instruction;
import eu.mandate.instruction.domain.InstructionSource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Rows of the ledger as values. */
final class LedgerRows {
    private LedgerRows() {}

    static Instruction instruction(ResultSet row) throws SQLException {
        return new Instruction(
                row.getInt("number"),
                row.getString("type"),
                row.getString("subject"),
                InstructionSource.valueOf(row.getString("source")),
                row.getString("payload"),
                instant(row, "given_at"),
                instant(row, "effective_from"),
                row.getObject("author", UUID.class),
                row.getString("author_role"),
                row.getObject("approved_by", UUID.class),
                row.getObject("replaces", Integer.class),
                row.getObject("withdraws", Integer.class),
                row.getString("reason"),
                row.getString("text_en"),
                row.getString("text_zh"));
    }

    static InfringementNotice notice(ResultSet row) throws SQLException {
        return new InfringementNotice(
                row.getInt("number"),
                row.getInt("notice"),
                instant(row, "raised_at"),
                Raiser.valueOf(row.getString("raiser")),
                row.getString("rule"),
                row.getString("article"),
                row.getString("reason_en"),
                row.getString("reason_zh"));
    }

    static InfringementDecision decision(ResultSet row) throws SQLException {
        return new InfringementDecision(
                row.getInt("number"),
                row.getInt("notice"),
                instant(row, "decided_at"),
                Outcome.valueOf(row.getString("outcome")),
                row.getString("reason"),
                row.getObject("decided_by", UUID.class));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
