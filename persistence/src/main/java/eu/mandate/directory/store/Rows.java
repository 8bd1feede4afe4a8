package eu.mandate.directory.store;

import eu.mandate.directory.domain.CircleKind;
import eu.mandate.directory.domain.CircleView;
import eu.mandate.directory.domain.DepartmentState;
import eu.mandate.directory.domain.DepartmentView;
import eu.mandate.directory.domain.Employment;
import eu.mandate.directory.domain.ExternalKey;
import eu.mandate.directory.domain.MemberDraft;
import eu.mandate.directory.domain.MemberStatus;
import eu.mandate.directory.domain.MemberView;
import eu.mandate.directory.domain.Named;
import eu.mandate.directory.domain.StoredMember;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Rows of the directory as values. */
final class Rows {
    private Rows() {}

    /** How a constant is stored: its place in the list, from 1. */
    static int code(Enum<?> constant) {
        return constant.ordinal() + 1;
    }

    static Integer codeOrNull(Enum<?> constant) {
        return constant == null ? null : code(constant);
    }

    static DepartmentView department(ResultSet row) throws SQLException {
        return new DepartmentView(
                id(row, "id"),
                row.getString("source"),
                row.getString("external_id"),
                row.getString("name"),
                DepartmentState.values()[row.getInt("state") - 1],
                named(row, "parent"),
                named(row, "into"),
                row.getInt("members"),
                row.getInt("more"),
                row.getInt("below"),
                row.getInt("children"),
                row.getLong("version"),
                instant(row, "created_at"),
                instant(row, "changed_at"));
    }

    static MemberView member(ResultSet row) throws SQLException {
        return new MemberView(
                id(row, "id"),
                row.getString("source"),
                row.getString("external_id"),
                row.getString("name"),
                MemberStatus.values()[row.getInt("status") - 1],
                named(row, "department"),
                List.of(),
                List.of(),
                employment(row),
                row.getString("position"),
                row.getString("email"),
                row.getObject("joined_on", LocalDate.class),
                row.getObject("left_on", LocalDate.class),
                row.getLong("version"),
                instant(row, "created_at"),
                instant(row, "changed_at"));
    }

    static StoredMember stored(ResultSet row) throws SQLException {
        var also = row.getString("also_in");
        var draft = new MemberDraft(
                row.getString("name"),
                row.getInt("department"),
                Arrays.stream(also == null ? new String[0] : also.split(","))
                        .map(Integer::valueOf)
                        .collect(Collectors.toSet()),
                MemberStatus.values()[row.getInt("status") - 1],
                employment(row),
                row.getString("position"),
                row.getString("email"),
                row.getObject("joined_on", LocalDate.class),
                row.getObject("left_on", LocalDate.class));
        var key = new ExternalKey(row.getString("source"), row.getString("external_id"));
        return new StoredMember(row.getInt("number"), id(row, "id"), key, row.getLong("version"), draft);
    }

    static CircleView circle(ResultSet row) throws SQLException {
        return new CircleView(
                id(row, "id"),
                CircleKind.values()[row.getInt("kind") - 1],
                row.getString("source"),
                row.getString("external_id"),
                row.getString("name"),
                row.getString("about"),
                row.getInt("members"),
                row.getLong("version"),
                instant(row, "created_at"),
                instant(row, "changed_at"));
    }

    static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static Named named(ResultSet row, String prefix) throws SQLException {
        var id = id(row, prefix + "_id");
        return id == null ? null : new Named(id, row.getString(prefix + "_name"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static Employment employment(ResultSet row) throws SQLException {
        var code = row.getObject("employment", Integer.class);
        return code == null ? null : Employment.values()[code - 1];
    }
}
