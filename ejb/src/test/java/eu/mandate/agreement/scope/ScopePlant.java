package eu.mandate.agreement.scope;

import eu.mandate.agreement.QingheSnapshot;
import eu.mandate.agreement.domain.ChoiceNames;
import eu.mandate.agreement.domain.GrantedScopes;
import eu.mandate.agreement.domain.GrantedScopes.AppGrant;
import eu.mandate.agreement.domain.Snapshot;
import eu.mandate.agreement.domain.Snapshot.InstructionInForce;
import eu.mandate.kernel.json.Records;
import eu.mandate.visibility.domain.AppAuthorisation;
import eu.mandate.visibility.domain.PeopleChoice;
import eu.mandate.visibility.domain.PeopleNames;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The retailer's snapshot with one application that sees whom a test names; number n is called “Unit n” or “Tag n”. */
final class ScopePlant {
    private static final Snapshot RETAILER = QingheSnapshot.complete();
    private static final Instant SINCE = Instant.parse("2026-11-20T08:24:00Z");

    private ScopePlant() {}

    static PeopleNames names(List<Integer> departments, List<Integer> members, List<Integer> tags) {
        return new PeopleNames(ids(departments), ids(members), ids(tags));
    }

    private static List<UUID> ids(List<Integer> numbers) {
        return numbers.stream()
                .map(number -> UUID.fromString("0-0-7000-8000-" + number))
                .toList();
    }

    static Snapshot snapshot(int instruction, PeopleNames included, PeopleNames excluded) {
        var people = new PeopleChoice(false, false, included, excluded);
        var names = ChoiceNames.of(
                people, called("Unit ", people, PeopleNames::departments), called("Tag ", people, PeopleNames::tags));
        var permissions = List.of("CONTACTS_BASIC_READ", "ENTERPRISE_CUSTOMER", "MEMBER_SENSITIVE");
        var authorisation = new AppAuthorisation("THIRD_PARTY", "ww-qinghe-0318", null, permissions, people, null);
        var grant = new AppGrant(authorisation, names, 18, null, instruction, SINCE, "PRIVACY_MANAGER", false);
        var told = new InstructionInForce(
                instruction, "app-authorisation", "THIRD_PARTY", SINCE, "Departments: some.", "部门：若干。", null);
        return with(new GrantedScopes(List.of(grant), List.of()), List.of(told));
    }

    private static Map<UUID, String> called(String kind, PeopleChoice people, Function<PeopleNames, List<UUID>> of) {
        return Stream.of(people.included(), people.excluded())
                .flatMap(each -> of.apply(each).stream())
                .collect(Collectors.toMap(
                        id -> id,
                        id -> kind
                                + Long.toHexString(id.getLeastSignificantBits() & 0xFFF)
                                        .replaceAll("^0+", "")));
    }

    private static Snapshot with(GrantedScopes scopes, List<InstructionInForce> instructions) {
        return new Snapshot(
                RETAILER.format(),
                RETAILER.takenAt(),
                RETAILER.tenantKey(),
                RETAILER.organisation(),
                RETAILER.retention(),
                scopes,
                instructions,
                RETAILER.profileVersion(),
                RETAILER.profileHash(),
                RETAILER.profile(),
                RETAILER.registers(),
                RETAILER.runtime());
    }

    /** The same snapshot after departments were renamed, as a regular expression has it. */
    static Snapshot renamed(Snapshot snapshot, String before, String after) {
        var text = Records.write(snapshot).replaceAll('"' + before + '"', '"' + after + '"');
        return Records.read(text, Snapshot.class);
    }

    /** The text of the snapshot as it was kept before names stood in it. */
    static String withoutNames(Snapshot snapshot) {
        var text = Records.write(snapshot);
        var from = text.indexOf("\"names\":{");
        var until = text.indexOf("\"people\":", from);
        return text.substring(0, from) + text.substring(until);
    }
}
