package eu.mandate.dataplane;

import static eu.mandate.dataplane.JuwaitongRowsTest.outcome;
import static eu.mandate.dataplane.Service.TENANT;
import static eu.mandate.dataplane.domain.decision.Action.READ;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.Presence;
import eu.mandate.catalogue.domain.profile.Purpose;
import eu.mandate.catalogue.domain.profile.terms.PermissionRule;
import eu.mandate.dataplane.domain.decision.Decision;
import eu.mandate.dataplane.domain.decision.DecisionPoint;
import eu.mandate.dataplane.domain.decision.PermissionCheck;
import eu.mandate.dataplane.domain.decision.PermissionCheck.Granted;
import eu.mandate.dataplane.domain.decision.Question;
import eu.mandate.dataplane.domain.value.Given;
import eu.mandate.testing.Commitment;
import eu.mandate.testing.CommitmentInPart;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who declines what need not be given loses nothing else: every field and every permission of the four services, left out in turn. */
class IndependenceTest {

    private static final String INTERFACES = "JS_INTERFACE";

    /** Answers by which other fields come in: who leaves one out leaves those out, too. */
    private static final Set<String> ANSWERS = Set.of("shareLocation", "announced");

    @ParameterizedTest
    @ValueSource(strings = {"juwaitong", "weiban", "wesmile", "wadesk"})
    @Commitment("I-11")
    void aRecordIsTakenWithoutAnyFieldThatNeedNotBeThere(String key) {
        var service = Service.of(key);
        for (var category : service.profile().categories()) {
            if (!category.tenantScoped()) continue;
            var whole = outcome(service.take(service.record(category)));
            for (var field : category.fields()) {
                if (field.presence() != Presence.OPTIONAL || ANSWERS.contains(field.key())) continue;
                assertThat(outcome(service.take(without(service, category, Set.of(field.key())))))
                        .as(category.code() + " without " + field.key())
                        .isEqualTo(whole);
            }
            var optional = category.fields().stream()
                    .filter(field -> field.presence() == Presence.OPTIONAL)
                    .map(field -> field.key())
                    .collect(Collectors.toSet());
            assertThat(outcome(service.take(without(service, category, optional))))
                    .as(category.code() + " with what has to be there")
                    .isEqualTo(whole);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"juwaitong", "weiban", "wesmile", "wadesk"})
    @Commitment("I-11")
    @CommitmentInPart({"D-017", "D-028", "S-007", "W-058"})
    void aPermissionThatIsMissingTakesItsOwnFieldsAndNothingElse(String key) {
        var service = Service.of(key);
        var rules = service.profile().permissions().stream()
                .filter(rule -> !rule.app().equals(INTERFACES))
                .toList();
        for (var refused : rules) {
            var others = new HashSet<>(rules);
            others.remove(refused);
            for (var category : service.profile().categories()) {
                assertThat(seen(service, category, others))
                        .as(category.code() + " without " + refused.permission())
                        .isEqualTo(expected(service, category, rules, others));
            }
        }
    }

    /** What each purpose is shown of a category with these permissions; nothing for one that is refused. */
    private static Map<String, Set<String>> seen(Service service, DataCategory category, Set<PermissionRule> rules) {
        var granted = rules.stream()
                .map(rule -> new Granted(rule.app(), rule.permission(), true))
                .collect(Collectors.toSet());
        var point = DecisionPoint.standard().with(new PermissionCheck(granted));
        var seen = new HashMap<String, Set<String>>();
        for (var purpose : service.profile().purposes()) {
            seen.put(purpose.code(), shown(service.asking(point), category, purpose));
        }
        return seen;
    }

    private static Map<String, Set<String>> expected(
            Service service, DataCategory category, List<PermissionRule> all, Set<PermissionRule> rules) {
        var given = new HashMap<>(seen(service, category, new HashSet<>(all)));
        var ofPermissions = fields(category, new HashSet<>(all));
        if (ofPermissions.isEmpty()) return given;
        var left = fields(category, rules);
        given.replaceAll((purpose, keys) -> keys.stream()
                .filter(each -> !left.isEmpty() && (left.contains(each) || !ofPermissions.contains(each)))
                .collect(Collectors.toSet()));
        return given;
    }

    private static Set<String> fields(DataCategory category, Set<PermissionRule> rules) {
        var prefix = category.code() + ".";
        return rules.stream()
                .flatMap(rule -> rule.fields().stream())
                .filter(field -> field.startsWith(prefix))
                .map(field -> field.substring(prefix.length()))
                .collect(Collectors.toSet());
    }

    private static Set<String> shown(Service service, DataCategory category, Purpose purpose) {
        var use = purpose.operations().isEmpty()
                ? purpose.code()
                : purpose.code() + "/" + purpose.operations().get(0);
        var question =
                Question.of(READ, service.job(), TENANT, category.code(), use).at(Service.NOON);
        if (!(service.point().decide(question, service.situation()) instanceof Decision.Yes yes)) return Set.of();
        return category.fields().stream()
                .map(field -> field.key())
                .filter(field -> !yes.duties().field(field).hidden())
                .collect(Collectors.toSet());
    }

    private static Map<String, Given> without(Service service, DataCategory category, Set<String> keys) {
        var record = service.record(category);
        var fields = new TreeMap<>(((Given.Members) record.get("fields")).members());
        fields.keySet().removeAll(keys);
        record.put("fields", new Given.Members(fields));
        return record;
    }
}
