package eu.mandate.dataplane;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.DataField;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.catalogue.domain.profile.terms.PermissionRule;
import eu.mandate.dataplane.domain.record.RecordSamples;
import eu.mandate.dataplane.domain.value.Given;
import eu.mandate.driver.Api;
import eu.mandate.driver.DirectoryDriver;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.LongJobDriver;
import eu.mandate.driver.RecordsDriver;
import eu.mandate.driver.ScopesDriver;
import eu.mandate.identity.domain.Role;
import eu.mandate.kernel.json.Records;
import eu.mandate.testing.CommitmentInPart;
import eu.mandate.visibility.domain.CategoryRule;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Each field of each permission that an application of the profile in force may have, while it is granted and while it is not: in
 * the list, in the record, in the export and in the explanation. Which permission gives which field is read from the profile.
 */
class EachPermissionIT {
    private static final String PURPOSE = "W-P06/SERVICE";
    private static final IdentityDriver IDENTITY = new IdentityDriver();

    private static Api admin;
    private static Api manager;
    private static ServiceProfile profile;
    private static String shop;
    private static String anna;
    private static final Map<String, String> RECORDS = new LinkedHashMap<>();
    private static final Map<String, Set<String>> GIVEN = new TreeMap<>();
    private static final Set<String> OWN = new HashSet<>();

    @BeforeAll
    static void open() {
        var retailer = RecordsDriver.retailer(IDENTITY);
        admin = retailer.admin().api();
        manager = IDENTITY.member(retailer, Role.PRIVACY_MANAGER).api();
        profile = Records.read(
                admin.get("/services/weiban").json().getJsonObject("profile").toString(), ServiceProfile.class);
        shop = new DirectoryDriver(admin).department("shop", null);
        anna = new DirectoryDriver(admin).member("anna", "Anna", "shop");
        for (var rule : apps()) {
            var all = rule.permissions(profile);
            GIVEN.put(rule.app(), codes(all));
            instruct(rule.app(), all);
            all.stream().filter(PermissionRule::ownGrant).forEach(each -> own(each, true));
            rule.rule().categories().forEach(code -> RECORDS.put(code, taken(category(code))));
        }
    }

    @AfterAll
    static void close() {
        IDENTITY.close();
    }

    private static List<CategoryRule> apps() {
        return CategoryRule.all(profile).stream()
                .filter(CategoryRule::limitsApp)
                .toList();
    }

    private static DataCategory category(String code) {
        return profile.categories().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** A record of Anna's with every field. */
    private static String taken(DataCategory category) {
        var samples = new RecordSamples(profile, (of, field) -> picture(of, field));
        var record = new TreeMap<>(samples.envelope(category));
        var fields = new TreeMap<>(samples.fields(category, samples.purpose(category)));
        rule(category.code()).rule().owners().stream()
                .filter(owner -> owner.startsWith(category.code() + "."))
                .forEach(owner -> fields.put(owner.substring(owner.indexOf('.') + 1), Given.of("anna")));
        rule(category.code()).rule().departments().stream()
                .filter(field -> field.startsWith(category.code() + "."))
                .forEach(field -> fields.put(field.substring(field.indexOf('.') + 1), Given.of("shop")));
        record.put("fields", new Given.Members(fields));
        record.put("system", Given.of("hr"));
        record.put("externalId", Given.of(category.code()));
        record.put("purpose", Given.of(PURPOSE));
        if (rule(category.code()).rule().owners().stream().noneMatch(owner -> owner.startsWith(category.code() + "."))
                && !rule(category.code()).isAboutDepartments(category.code())) {
            record.put("member", new Given.Members(Map.of("source", Given.of("hr"), "externalId", Given.of("anna"))));
        }
        var answer = RecordsDriver.take(admin, GivenJson.of(record));
        assertThat(answer.getJsonArray("withheld")).as(category.code()).isNullOrEmpty();
        return answer.getString("id");
    }

    private static CategoryRule rule(String category) {
        return CategoryRule.of(profile, category).orElseThrow();
    }

    private static String picture(DataCategory category, DataField field) {
        var place = "/files?category=" + category.code() + "&field=" + field.key() + "&purpose=" + PURPOSE
                + "&source=" + category.sources().get(0) + "&sourceChannel="
                + category.channels().get(0);
        var taken = admin.upload(place, SmallFiles.picture());
        assertThat(taken.status()).as(taken.body()).isEqualTo(201);
        return taken.json().getString("id");
    }

    @Test
    @CommitmentInPart({"W-041", "W-042", "W-048", "W-049"})
    void eachFieldComesOutWithItsPermissionAndNotWithoutIt() {
        look(RECORDS.keySet());
        for (var rule : apps()) {
            for (var permission : rule.permissions(profile)) {
                var touched = touched(permission);
                var rest = rule.permissions(profile).stream()
                        .filter(each -> !each.equals(permission))
                        .toList();
                instruct(rule.app(), rest);
                look(touched);
                instruct(rule.app(), rule.permissions(profile));
                if (!permission.ownGrant()) continue;
                own(permission, false);
                look(touched);
                own(permission, true);
            }
        }
        look(RECORDS.keySet());
    }

    private static Set<String> touched(PermissionRule permission) {
        return permission.fields().stream()
                .map(field -> field.substring(0, field.indexOf('.')))
                .collect(Collectors.toSet());
    }

    private static Set<String> codes(List<PermissionRule> rules) {
        return rules.stream().map(PermissionRule::permission).collect(Collectors.toSet());
    }

    /** Gives an application these permissions for the people of the shop; what is more than before takes a second person. */
    private static void instruct(String app, List<PermissionRule> rules) {
        GIVEN.put(app, codes(rules));
        var body = ScopesDriver.body(app, List.copyOf(codes(rules)), List.of(shop), List.of());
        var answer = admin.post("/instructions/app-authorisation", body);
        if (answer.status() == 201) return;
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        var approved = manager.post("/approvals/" + answer.json().getString("approval") + "/approve", "{}");
        assertThat(approved.status()).as(approved.body()).isLessThan(300);
    }

    /** Anna grants a permission for her own person, or takes it back. */
    private static void own(PermissionRule rule, boolean given) {
        var path = "/members/" + anna + "/permissions/" + rule.app() + "/" + rule.permission();
        var answer = given ? admin.put(path, null) : admin.delete(path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(204);
        if (given) OWN.add(rule.permission());
        else OWN.remove(rule.permission());
    }

    /** Fields of a category whose permission is granted, and where the member has to, by the member. */
    private static Set<String> expected(String category, boolean own) {
        return profile.permissions().stream()
                .filter(rule -> GIVEN.getOrDefault(rule.app(), Set.of()).contains(rule.permission()))
                .filter(rule -> !own || !rule.ownGrant() || OWN.contains(rule.permission()))
                .flatMap(rule -> rule.fields().stream())
                .filter(field -> field.startsWith(category + "."))
                .map(field -> field.substring(field.indexOf('.') + 1))
                .collect(Collectors.toSet());
    }

    private static void look(Set<String> categories) {
        var exports = new LinkedHashMap<String, String>();
        for (var category : categories) {
            if (!expected(category, false).isEmpty()) exports.put(category, ordered(category));
        }
        for (var category : categories) {
            if (exports.containsKey(category)) seen(category, exports.get(category));
            else refused(category);
        }
    }

    private static void refused(String category) {
        for (var answer : List.of(
                admin.get(list(category)),
                admin.get("/records/" + RECORDS.get(category) + "?purpose=" + PURPOSE),
                manager.post("/record-exports", export(category)))) {
            assertThat(answer.code()).as(category + " " + answer.body()).isEqualTo("PERMISSION_NOT_GRANTED");
        }
    }

    private static void seen(String category, String job) {
        var expected = expected(category, true);
        var page = admin.get(list(category));
        assertThat(page.status()).as(page.body()).isEqualTo(200);
        assertThat(page.json()
                        .getJsonArray("items")
                        .getJsonObject(0)
                        .getJsonObject("fields")
                        .keySet())
                .as("list of " + category + " with " + GIVEN + OWN)
                .isEqualTo(expected);
        var one = admin.get("/records/" + RECORDS.get(category) + "?purpose=" + PURPOSE);
        assertThat(keys(one.json().getJsonArray("fields").getValuesAs(JsonObject.class)))
                .as("record of " + category)
                .isEqualTo(expected);
        assertThat(filled(job)).as("export of " + category).isEqualTo(expected);
        named(category, expected);
    }

    /** What is missing is said to be hidden, and who asks by it is told which step hides it. */
    private static void named(String category, Set<String> expected) {
        var why = admin.post("/decisions", """
                        {"action":"READ","record":"%s","purpose":"%s"}""".formatted(RECORDS.get(category), PURPOSE));
        var hidden =
                why.json().getJsonObject("explanation").getJsonArray("fields").getValuesAs(JsonObject.class).stream()
                        .filter(field -> field.getString("visibility").equals("HIDDEN"))
                        .toList();
        var missing = category(category).fields().stream()
                .map(DataField::key)
                .filter(key -> !expected.contains(key))
                .collect(Collectors.toSet());
        assertThat(keys(hidden)).as("explanation of " + category).isEqualTo(missing);
        for (var key : missing) {
            var asked = admin.get(list(category) + "&order=" + key);
            assertThat(asked.code()).as(category + "." + key).isEqualTo("PERMISSION_NOT_GRANTED");
        }
    }

    private static Set<String> keys(List<JsonObject> fields) {
        return fields.stream().map(field -> field.getString("key")).collect(Collectors.toSet());
    }

    private static String list(String category) {
        return "/records?category=" + category + "&purpose=" + PURPOSE;
    }

    private static String export(String category) {
        return Json.createObjectBuilder()
                .add("category", category)
                .add("purpose", PURPOSE)
                .add("format", "JSON_LINES")
                .build()
                .toString();
    }

    private static String ordered(String category) {
        var ordered = manager.post("/record-exports", export(category));
        assertThat(ordered.status()).as(ordered.body()).isEqualTo(202);
        return ordered.json().getString("id");
    }

    /** Fields of the only record in a file that have a value. */
    private static Set<String> filled(String job) {
        new LongJobDriver(manager).ended(job);
        var row = manager.get("/long-jobs/" + job + "/file").json();
        return new ArrayList<>(row.keySet())
                .stream()
                        .filter(key -> !key.startsWith("record.") && !row.isNull(key))
                        .collect(Collectors.toSet());
    }
}
