package eu.mandate.audit.store;

import eu.mandate.audit.domain.Checkpoints;
import eu.mandate.audit.domain.PublishedNote;
import eu.mandate.audit.domain.note.Checkpoint;
import eu.mandate.audit.domain.note.SignedNote;
import eu.mandate.kernel.store.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** The published checkpoints of the cell, which belong to no tenant. */
@ApplicationScoped
public class JdbcCheckpoints implements Checkpoints {
    private static final String NOTES = "select generation, note, keys, published_at from audit.cell_checkpoint";

    private Database database;

    /** For CDI. */
    protected JdbcCheckpoints() {}

    @Inject
    public JdbcCheckpoints(Database database) {
        this.database = database;
    }

    @Override
    public Optional<PublishedNote> latest() {
        return database.query(NOTES + " order by size desc limit 1", JdbcCheckpoints::note).stream()
                .findFirst();
    }

    @Override
    public Optional<PublishedNote> of(long size) {
        return database.query(NOTES + " where size = ?", JdbcCheckpoints::note, size).stream()
                .findFirst();
    }

    private static PublishedNote note(ResultSet row) throws SQLException {
        var note = row.getString("note");
        var checkpoint = Checkpoint.parse(SignedNote.parse(note).text());
        return new PublishedNote(
                checkpoint.origin(),
                checkpoint.size(),
                checkpoint.root().base64(),
                row.getLong("generation"),
                note,
                List.of(row.getString("keys").split("\n")),
                row.getObject("published_at", OffsetDateTime.class).toInstant());
    }
}
