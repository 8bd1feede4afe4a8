package eu.mandate.directory.domain.table;

import eu.mandate.directory.domain.DepartmentReferences;
import eu.mandate.directory.domain.Employment;
import eu.mandate.directory.domain.ExternalKey;
import eu.mandate.directory.domain.MemberDraft;
import eu.mandate.directory.domain.MemberStatus;
import eu.mandate.kernel.domain.HiddenCharacters;
import eu.mandate.kernel.domain.Refusal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads one row of a table into what it says about a member. */
final class MemberReading {
    private static final Pattern BETWEEN = Pattern.compile("\\|");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    // The wide forms are taken for formulas by spreadsheets that are set to Chinese or Japanese.
    private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";
    private static final Map<String, MemberColumn> POINTERS = Map.of(
            "/name", MemberColumn.NAME,
            "/position", MemberColumn.POSITION,
            "/email", MemberColumn.EMAIL,
            "/leftOn", MemberColumn.LEFT_ON);

    private final MemberTable.Line line;
    private final Set<MemberColumn> columns;
    private final DepartmentReferences known;

    MemberReading(MemberTable.Line line, Set<MemberColumn> columns, DepartmentReferences known) {
        this.line = line;
        this.columns = columns;
        this.known = known;
    }

    /** Leaves the reading of a row at its first fault. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient RowFault fault;

        Unreadable(MemberColumn column, String reason) {
            super(reason, null, false, false);
            this.fault = new RowFault(column, reason);
        }

        RowFault fault() {
            return fault;
        }
    }

    static List<String> departments(MemberTable.Line line) {
        var cell = line.text(MemberColumn.DEPARTMENTS);
        if (cell == null) return List.of();
        return BETWEEN.splitAsStream(cell)
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /** @param before what is known of the member, or null for a new one */
    MemberDraft read(MemberDraft before) throws Unreadable {
        if (line.cells() == null) throw new Unreadable(null, "csv-cells");
        refuseDangerousCells();
        if (!ExternalKey.wellFormed(line.id())) throw new Unreadable(MemberColumn.ID, "csv-id");
        var places = places();
        try {
            return new MemberDraft(
                    line.text(MemberColumn.NAME),
                    places.iterator().next(),
                    places,
                    status(before),
                    given(MemberColumn.EMPLOYMENT)
                            ? constant(Employment.class, MemberColumn.EMPLOYMENT)
                            : kept(before, MemberDraft::employment),
                    given(MemberColumn.POSITION)
                            ? line.text(MemberColumn.POSITION)
                            : kept(before, MemberDraft::position),
                    given(MemberColumn.EMAIL) ? line.text(MemberColumn.EMAIL) : kept(before, MemberDraft::email),
                    given(MemberColumn.JOINED_ON) ? date(MemberColumn.JOINED_ON) : kept(before, MemberDraft::joinedOn),
                    given(MemberColumn.LEFT_ON) ? date(MemberColumn.LEFT_ON) : keptIfLeft(before));
        } catch (Refusal refused) {
            var error = refused.errors().get(0);
            throw new Unreadable(POINTERS.get(error.pointer()), error.reason());
        }
    }

    // A spreadsheet would run such a cell when somebody opens an export of the directory.
    private void refuseDangerousCells() throws Unreadable {
        for (var cell : line.cells().entrySet()) {
            var text = cell.getValue().strip();
            if (!text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0)
                throw new Unreadable(cell.getKey(), "csv-formula");
            if (HiddenCharacters.in(text)) throw new Unreadable(cell.getKey(), "text-hidden-character");
        }
    }

    private Set<Integer> places() throws Unreadable {
        var places = new LinkedHashSet<Integer>();
        for (var named : departments(line)) {
            var fault = known.fault(named);
            if (fault.isPresent()) throw new Unreadable(MemberColumn.DEPARTMENTS, fault.get());
            places.add(known.byText().get(named).number());
        }
        if (places.isEmpty()) throw new Unreadable(MemberColumn.DEPARTMENTS, "member-without-department");
        if (places.size() > MemberDraftLimits.DEPARTMENTS) {
            throw new Unreadable(MemberColumn.DEPARTMENTS, "member-departments-too-many");
        }
        return places;
    }

    private MemberStatus status(MemberDraft before) throws Unreadable {
        var stated = given(MemberColumn.STATUS) ? constant(MemberStatus.class, MemberColumn.STATUS) : null;
        if (stated != null) return stated;
        if (line.text(MemberColumn.LEFT_ON) != null) return MemberStatus.LEFT;
        return before == null ? MemberStatus.ACTIVE : before.status();
    }

    private java.time.LocalDate keptIfLeft(MemberDraft before) throws Unreadable {
        return before == null || status(before) != MemberStatus.LEFT ? null : before.leftOn();
    }

    private static <T> T kept(MemberDraft before, java.util.function.Function<MemberDraft, T> part) {
        return before == null ? null : part.apply(before);
    }

    private boolean given(MemberColumn column) {
        return columns.contains(column);
    }

    private <E extends Enum<E>> E constant(Class<E> type, MemberColumn column) throws Unreadable {
        var text = line.text(column);
        if (text == null) return null;
        // Large and small letters of ASCII: in Unicode's rules a dotless i is a small I, too.
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> text.matches("(?i)" + each.name()))
                .findFirst()
                .orElseThrow(() -> new Unreadable(column, "csv-" + column.heading()));
    }

    private LocalDate date(MemberColumn column) throws Unreadable {
        var text = line.text(column);
        if (text == null) return null;
        try {
            if (DATE.matcher(text).matches() && !text.startsWith("0000")) return LocalDate.parse(text);
        } catch (DateTimeException noSuchDay) {
            throw new Unreadable(column, "csv-date");
        }
        throw new Unreadable(column, "csv-date");
    }
}
