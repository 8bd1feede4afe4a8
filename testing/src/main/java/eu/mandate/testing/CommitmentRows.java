package eu.mandate.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The closed list of commitments, in the order of their sources; read once from {@code commitments.txt}. */
public final class CommitmentRows {

    private static final String RESOURCE = "commitments.txt";
    private static final Map<String, CommitmentRow> ROWS = read();

    private CommitmentRows() {}

    /** All rows by id, in a stable order; unmodifiable. */
    public static Map<String, CommitmentRow> all() {
        return ROWS;
    }

    private static Map<String, CommitmentRow> read() {
        var rows = new LinkedHashMap<String, CommitmentRow>();
        var stream = Objects.requireNonNull(CommitmentRows.class.getResourceAsStream(RESOURCE), RESOURCE);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines().map(line -> line.split(" ")).forEach(parts -> add(rows, parts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableMap(rows);
    }

    private static void add(Map<String, CommitmentRow> rows, String[] parts) {
        if (parts.length != 2 || rows.put(parts[0], new CommitmentRow(parts[0], parts[1])) != null) {
            throw new IllegalStateException("malformed or repeated row in " + RESOURCE + ": " + parts[0]);
        }
    }
}
