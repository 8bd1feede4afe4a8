package eu.mandate.agreement.domain.annex;

import eu.mandate.agreement.domain.GrantedScopes.ReaderGrant;
import eu.mandate.agreement.domain.ReaderTerms;
import eu.mandate.agreement.domain.Snapshot;
import eu.mandate.agreement.domain.Words;
import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.dataplane.domain.decision.Action;
import eu.mandate.dataplane.domain.grid.CustomerGrid;
import eu.mandate.identity.domain.Role;
import eu.mandate.tenant.domain.TenantKind;
import eu.mandate.visibility.domain.Days;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What the customer's own people may do by their roles, and which records they see by the scopes they were given. */
record ReadersSection(Sheet sheet, Snapshot snapshot, Words words) {

    static void write(Sheet sheet, Snapshot snapshot, Words words) {
        var section = new ReadersSection(sheet, snapshot, words);
        sheet.section("readers");
        section.roles();
        section.scopes();
    }

    private void roles() {
        var rows = Arrays.stream(Role.values())
                .filter(role -> role.kind() == TenantKind.CONTROLLER)
                .map(this::role)
                .toList();
        sheet.table("roles", List.of("role", "may"), List.of(30, 70), rows);
        var readable = CustomerGrid.readable(snapshot.profile());
        var closed = snapshot.profile().categories().stream()
                .filter(category -> !readable.contains(category))
                .toList();
        sheet.say("roles.categories", codes(readable));
        if (!closed.isEmpty()) sheet.say("roles.closed", codes(closed));
        var reported = reported(closed);
        if (!reported.isEmpty()) sheet.say("roles.reported", words.list(reported));
    }

    /** What the reports of the profile tell all the same. */
    private List<String> reported(List<DataCategory> closed) {
        return snapshot.profile().reports().stream()
                .flatMap(report -> report.fields().stream())
                .filter(field -> closed.stream().anyMatch(category -> field.startsWith(category.code() + ".")))
                .distinct()
                .toList();
    }

    private List<String> role(Role role) {
        var actions = CustomerGrid.of(role).stream()
                .filter(action ->
                        action != Action.REPORT || !snapshot.profile().reports().isEmpty())
                .map(action -> words.of(action))
                .toList();
        return List.of(words.of(role), actions.isEmpty() ? sheet.word("roles.nothing") : words.list(actions));
    }

    private String codes(List<DataCategory> categories) {
        return words.list(categories.stream().map(DataCategory::code).toList());
    }

    private void scopes() {
        var rows = snapshot.scopes().readers().stream().map(this::reader).toList();
        if (rows.isEmpty()) sheet.say("readers.none");
        else
            sheet.table(
                    "readers",
                    List.of("scope", "reach", "count", "granted", "until"),
                    List.of(28, 22, 10, 22, 18),
                    rows);
    }

    private List<String> reader(ReaderGrant grant) {
        var name = snapshot.profile().scopes().stream()
                .filter(rule -> rule.code().equals(grant.scope()))
                .map(rule -> words.of(rule.name()))
                .findFirst()
                .orElse(null);
        var terms = grant.terms();
        return List.of(
                Lines.of(grant.scope(), name),
                words.of(grant.reach()),
                Long.toString(grant.readers()),
                terms == null ? "–" : granted(terms),
                terms == null ? "–" : until(terms));
    }

    private String granted(ReaderTerms terms) {
        var roles = terms.grantedBy().stream()
                .map(role -> words.of(Role.valueOf(role)))
                .toList();
        return Lines.of(
                words.list(roles), sheet.word("readers.from", days(Days.of(terms.first()), Days.of(terms.last()))));
    }

    private String until(ReaderTerms terms) {
        var ends = terms.firstEnd() == null ? null : days(terms.firstEnd(), terms.lastEnd());
        return Lines.of(ends, terms.endless() == 0 ? null : sheet.word("readers.endless", terms.endless()));
    }

    /** One day, or from one to another. */
    private String days(LocalDate first, LocalDate last) {
        var days = Stream.of(first, last)
                .filter(Objects::nonNull)
                .distinct()
                .map(words::of)
                .toList();
        return String.join(" – ", days);
    }
}
