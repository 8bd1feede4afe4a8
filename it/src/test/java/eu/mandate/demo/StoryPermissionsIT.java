package eu.mandate.demo;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.catalogue.domain.profile.terms.PermissionRule;
import eu.mandate.driver.Api;
import eu.mandate.driver.Installation;
import eu.mandate.kernel.json.Records;
import eu.mandate.testing.CommitmentInPart;
import eu.mandate.visibility.domain.CategoryRule;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The retailer of the story shows both authorisations of Weiban at work: each field of each of their permissions stands in records of
 * those who are in the scope and granted it, and goes with its permission. Which permission gives which field is read from the profile.
 */
class StoryPermissionsIT {
    private static final String PURPOSE = "W-P06%2FSERVICE";

    private final Api admin = api("TENANT_ADMIN");
    private final Api manager = api("PRIVACY_MANAGER");
    private final ServiceProfile profile = Records.read(
            manager.get("/services/weiban").json().getJsonObject("profile").toString(), ServiceProfile.class);

    private static Api api(String role) {
        return Installation.shared().api(Installation.shared().person("qinghe", role));
    }

    @ParameterizedTest
    @ValueSource(strings = {"THIRD_PARTY", "SELF_BUILT"})
    @CommitmentInPart({"W-041", "W-042", "W-043", "W-044", "W-048", "W-049"})
    void eachFieldIsThereWithItsPermissionAndIsNotWithoutIt(String app) {
        var story = authorisation(app);
        var left = new ArrayList<>(permissions(app));
        try {
            assertThat(granted(story)).containsExactlyInAnyOrderElementsOf(codes(left));
            seen(app, left);
            while (!left.isEmpty()) {
                left.remove(0);
                instruct(with(story, codes(left)));
                seen(app, left);
            }
        } finally {
            approved(instruct(story));
        }
        seen(app, permissions(app));
    }

    /** What a member has to grant, too, stands in the records of those who did, and of nobody else. */
    @ParameterizedTest
    @CsvSource({"W-C04, qh020 qh021 qh033, qh027 qh048", "W-C07, qh020 qh036, qh003 qh007 qh037"})
    @CommitmentInPart({"W-041", "W-048"})
    void aFieldOfAnOwnGrantIsThereForThoseWhoGrantedItOnly(String category, String granted, String others) {
        var own = profile.permissions().stream()
                .filter(PermissionRule::ownGrant)
                .flatMap(rule -> fields(rule, category).stream())
                .collect(Collectors.toSet());
        var byPerson = told(category).stream()
                .map(item -> item.getJsonObject("fields"))
                .collect(Collectors.toMap(
                        fields -> fields.getString("userid"), JsonObject::keySet, (one, other) -> union(one, other)));
        for (var person : granted.split(" ")) assertThat(byPerson.get(person)).containsAnyElementsOf(own);
        for (var person : others.split(" "))
            assertThat(byPerson.get(person)).isNotEmpty().doesNotContainAnyElementsOf(own);
    }

    /** Whoever is in one scope alone is seen by that application alone (row W-046). */
    @Test
    @CommitmentInPart("W-046")
    void whoIsInOneScopeIsSeenByThatApplicationOnly() {
        assertThat(people("W-C04")).contains("qh020", "qh021").doesNotContain("qh007", "qh036");
        assertThat(people("W-C07")).contains("qh020", "qh007", "qh036").doesNotContain("qh048");
        assertThat(told("W-C03"))
                .extracting(item -> item.getJsonObject("fields").getString("departmentId"))
                .contains("20", "211", "231");
    }

    private void seen(String app, List<PermissionRule> granted) {
        var rule = CategoryRule.ofApp(profile, app).orElseThrow();
        for (var category : rule.rule().categories()) {
            var expected = granted.stream()
                    .flatMap(each -> fields(each, category).stream())
                    .collect(Collectors.toCollection(TreeSet::new));
            var answer = manager.get(list(category));
            if (expected.isEmpty()) assertThat(answer.code()).as(category).isEqualTo("PERMISSION_NOT_GRANTED");
            else
                assertThat(keys(told(category)))
                        .as(category + " with " + codes(granted))
                        .isEqualTo(expected);
        }
    }

    private List<PermissionRule> permissions(String app) {
        return CategoryRule.ofApp(profile, app).orElseThrow().permissions(profile);
    }

    private static List<String> codes(List<PermissionRule> rules) {
        return rules.stream().map(PermissionRule::permission).toList();
    }

    private static Set<String> fields(PermissionRule rule, String category) {
        return rule.fields().stream()
                .filter(field -> field.startsWith(category + "."))
                .map(field -> field.substring(category.length() + 1))
                .collect(Collectors.toSet());
    }

    private static Set<String> keys(List<JsonObject> items) {
        return items.stream()
                .flatMap(item -> item.getJsonObject("fields").keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        var both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }

    private static String list(String category) {
        return "/records?category=" + category + "&purpose=" + PURPOSE + "&limit=200";
    }

    /** The records of the story; other tests deliver to the same customer. */
    private List<JsonObject> told(String category) {
        var page = manager.get(list(category));
        assertThat(page.status()).as(page.body()).isEqualTo(200);
        return page.json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(item -> Set.of("story", "wecom").contains(item.getString("system")))
                .toList();
    }

    private Set<String> people(String category) {
        return told(category).stream()
                .map(item -> item.getJsonObject("fields").getString("userid"))
                .collect(Collectors.toSet());
    }

    private JsonObject authorisation(String app) {
        return admin.get("/visibility-scopes/" + app).json().getJsonObject("authorisation");
    }

    private static List<String> granted(JsonObject authorisation) {
        return authorisation.getJsonArray("permissions").getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    private static JsonObject with(JsonObject authorisation, List<String> permissions) {
        var array = Json.createArrayBuilder(permissions);
        return Json.createObjectBuilder(authorisation).add("permissions", array).build();
    }

    private JsonObject instruct(JsonObject authorisation) {
        var given = admin.post("/instructions/app-authorisation", authorisation.toString());
        assertThat(given.status()).as(given.body()).isIn(201, 202);
        return given.json();
    }

    /** What shows more takes a second person. */
    private void approved(JsonObject asked) {
        if (!asked.containsKey("approval")) return;
        var answer = manager.post("/approvals/" + asked.getString("approval") + "/approve", "{}");
        assertThat(answer.status()).as(answer.body()).isLessThan(300);
    }
}
