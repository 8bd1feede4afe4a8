package eu.mandate.directory.service;

import eu.mandate.directory.domain.CircleKind;
import eu.mandate.directory.domain.DirectoryEvent;
import eu.mandate.directory.domain.ExternalKey;
import eu.mandate.directory.domain.table.CsvReader;
import eu.mandate.directory.store.JdbcStanding;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fills an empty directory from tables, in the running transaction and as the bound caller. */
@ApplicationScoped
public class DirectorySetup {

    @Inject
    JdbcStanding standing;

    @Inject
    DepartmentDesk departments;

    @Inject
    ImportDesk members;

    @Inject
    CircleDesk circles;

    @Inject
    Event<DomainEvent> events;

    /**
     * A directory as tables.
     *
     * @param source the system that the ids come from
     * @param departments columns id, name, parent; a department stands below its parent
     * @param members as for an import
     * @param circles columns kind, id, name, about, members
     */
    public record Tables(String source, String departments, String members, String circles) {}

    /** Does nothing where there are departments already. */
    public void fill(Tables tables) {
        standing.lock();
        if (standing.read().departments() > 0) return;
        rows(tables.departments()).forEach(row -> department(tables.source(), row));
        var counts = members.load(tables.source(), tables.members());
        var hash = HexFormat.of().formatHex(Sha256.of(tables.members().getBytes(StandardCharsets.UTF_8)));
        events.fire(new DirectoryEvent.MembersImported(departments.newId(), hash, counts));
        rows(tables.circles()).forEach(row -> circle(tables.source(), row));
    }

    private static Stream<List<String>> rows(String table) {
        return CsvReader.rows(table).stream().skip(1).map(CsvReader.Row::cells);
    }

    private void department(String source, List<String> row) {
        var command = new PutDepartment(row.get(1), orNull(row.get(2)));
        var put = departments.put(new ExternalKey(source, row.get(0)), command, null);
        events.fire(new DirectoryEvent.DepartmentPut(put.view().id(), put.effect()));
    }

    private void circle(String source, List<String> row) {
        var kind = CircleKind.valueOf(row.get(0));
        Set<String> belonging = Arrays.stream(row.get(4).split("\\|")).collect(Collectors.toSet());
        var command = new PutCircle(row.get(2), orNull(row.get(3)), belonging);
        var put = circles.put(kind, new ExternalKey(source, row.get(1)), command, null);
        events.fire(new DirectoryEvent.CirclePut(put.view().id(), kind, put.effect()));
    }

    private static String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
