package eu.mandate.dataplane;

import static eu.mandate.dataplane.domain.decision.Action.READ;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.dataplane.domain.decision.Decision;
import eu.mandate.dataplane.domain.decision.DecisionPoint;
import eu.mandate.dataplane.domain.decision.Entrustment;
import eu.mandate.dataplane.domain.decision.PermissionCheck;
import eu.mandate.dataplane.domain.decision.Question;
import eu.mandate.dataplane.domain.decision.ScopeCheck;
import eu.mandate.dataplane.domain.decision.Sight;
import eu.mandate.dataplane.domain.record.Belonging;
import eu.mandate.testing.CommitmentInPart;
import eu.mandate.visibility.domain.CategoryVisibility;
import eu.mandate.visibility.domain.CompiledRange;
import eu.mandate.visibility.domain.GrantedPermission;
import eu.mandate.visibility.domain.OwnGrant;
import eu.mandate.visibility.domain.RecordScope;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Weiban's fields by what gives them, written out here and not read from the profile: a field comes out while application,
 * permission, range, own grant and agreement all stand, and is hidden as soon as one of them does not.
 */
class GrantedFieldsTest {

    private static final Service W = Service.of("weiban");

    /** Permission, its fields; those after the bar need the member's own grant. */
    private static final String PAIRS = """
            THIRD_PARTY CONTACTS_BASIC_READ W-C03 departmentId departmentName parentDepartment
            THIRD_PARTY CONTACTS_BASIC_READ W-C04 userid name departmentId position followStatus
            THIRD_PARTY MEMBER_SENSITIVE W-C04 | gender
            THIRD_PARTY ENTERPRISE_CUSTOMER W-C05 customerList customerGroupList nickname remark tags
            THIRD_PARTY ENTERPRISE_CUSTOMER W-C06 memberRef customerRef contactCounts contactTimes
            SELF_BUILT SB_MEMBER W-C07 userid memberName jobInformation
            SELF_BUILT SB_MEMBER_SENSITIVE W-C07 | mobile gender email avatar address externalQrCode
            SELF_BUILT SB_CUSTOMER W-C08 userid name avatar unionID type gender remark company description tags
            """;

    private record Pair(String app, String permission, String category, Set<String> fields, boolean own) {
        static Pair of(String line) {
            var words = List.of(line.split(" +"));
            var own = words.contains("|");
            return new Pair(
                    words.get(0),
                    words.get(1),
                    words.get(2),
                    words.subList(own ? 4 : 3, words.size()).stream().collect(Collectors.toSet()),
                    own);
        }

        GrantedPermission granted() {
            return new GrantedPermission(app, permission, own);
        }
    }

    private static final List<Pair> ALL = PAIRS.lines().map(Pair::of).toList();

    /** What stands; everything but one of these in turn, and all of them. */
    private enum Factor {
        APPLICATION,
        PERMISSION,
        RANGE,
        OWN_GRANT,
        AGREEMENT,
        NOTHING
    }

    @ParameterizedTest
    @ValueSource(strings = {"W-C03", "W-C04", "W-C05", "W-C06", "W-C07", "W-C08"})
    @CommitmentInPart({"I-13", "I-10", "W-042", "W-043", "W-048", "W-049"})
    void aFieldComesOutWhileEverythingThatGivesItStands(String category) {
        for (var pair : ofCategory(category)) {
            for (var missing : Factor.values()) {
                var seen = seen(category, pair, missing);
                var all = new TreeSet<String>();
                ofCategory(category).forEach(each -> all.addAll(each.fields()));
                assertThat(seen).as("%s without %s", pair, missing).isEqualTo(expected(pair, missing, all));
            }
        }
    }

    private static Set<String> expected(Pair pair, Factor missing, Set<String> all) {
        return switch (missing) {
            case NOTHING -> all;
            case APPLICATION, RANGE, AGREEMENT -> Set.of();
            case PERMISSION -> less(all, pair.fields());
            case OWN_GRANT -> pair.own() ? less(all, pair.fields()) : all;
        };
    }

    private static Set<String> less(Set<String> all, Set<String> fields) {
        var left = new TreeSet<>(all);
        left.removeAll(fields);
        return left;
    }

    private static Set<String> seen(String category, Pair pair, Factor missing) {
        var standing = ALL.stream()
                .filter(each ->
                        missing != Factor.PERMISSION || !each.permission().equals(pair.permission()))
                .filter(each -> missing != Factor.APPLICATION || !each.app().equals(pair.app()))
                .map(Pair::granted)
                .collect(Collectors.toSet());
        var range = missing == Factor.APPLICATION
                ? RecordScope.NONE
                : RecordScope.of(new CompiledRange.Lists(Set.of(3), false, Set.of(), Set.of()));
        var place = missing == Factor.RANGE ? new Belonging(11, 4, 4, null) : new Belonging(11, 3, 3, null);
        var own = ALL.stream()
                .filter(Pair::own)
                .filter(each ->
                        missing != Factor.OWN_GRANT || !each.permission().equals(pair.permission()))
                .map(each -> new OwnGrant(each.app(), each.permission()))
                .collect(Collectors.toSet());
        var sight = Sight.ofOne(code -> new CategoryVisibility(range, standing, true, 8), place.place(null), own);
        return shown(category, sight, missing == Factor.AGREEMENT ? null : 4);
    }

    private static Set<String> shown(String category, Sight sight, Integer agreement) {
        var entrusted = W.entrusting(new Entrustment(
                9,
                "c".repeat(64),
                agreement,
                W.entrustment().activities(),
                Map.of(),
                W.entrustment().periods()));
        var question = Question.of(READ, Service.manager(), Service.TENANT, category, "W-P06/SERVICE")
                .at(Service.NOON);
        var point = DecisionPoint.standard().with(new PermissionCheck(sight)).with(new ScopeCheck(sight));
        if (!(point.decide(question, entrusted.situation()) instanceof Decision.Yes yes)) return Set.of();
        return W.category(category).fields().stream()
                .map(field -> field.key())
                .filter(field -> !yes.duties().field(field).hidden())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Pair> ofCategory(String category) {
        return ALL.stream().filter(pair -> pair.category().equals(category)).toList();
    }
}
