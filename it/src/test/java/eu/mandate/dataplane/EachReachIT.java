package eu.mandate.dataplane;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.FieldType;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.dataplane.domain.record.RecordSamples;
import eu.mandate.dataplane.domain.value.Given;
import eu.mandate.driver.Api;
import eu.mandate.driver.DirectoryDriver;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.IdentityDriver.Member;
import eu.mandate.driver.LongJobDriver;
import eu.mandate.driver.RecordsDriver;
import eu.mandate.driver.ScopesDriver;
import eu.mandate.identity.domain.Role;
import eu.mandate.kernel.json.Records;
import eu.mandate.testing.Commitment;
import eu.mandate.testing.CommitmentInPart;
import eu.mandate.visibility.domain.CategoryRule;
import eu.mandate.visibility.domain.Reach;
import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How far an agent of WADesk is let see, in every category of the scope and with every reach that the profile in force has. */
class EachReachIT {
    private static final List<String> PEOPLE = List.of("reader", "colleague", "stranger", "nobody");

    /** Whose records are seen, the widest first: going down takes no second person. */
    private static final Map<Reach, List<String>> SEEN = new LinkedHashMap<>();

    static {
        SEEN.put(Reach.ALL, PEOPLE);
        SEEN.put(Reach.TEAM, List.of("reader", "colleague"));
        SEEN.put(Reach.OWN, List.of("reader"));
        SEEN.put(Reach.NONE, List.of());
    }

    private final Map<String, Map<String, String>> records = new LinkedHashMap<>();
    private ServiceProfile profile;
    private Api admin;

    @Test
    @Commitment("D-052")
    @CommitmentInPart("D-063")
    void anAgentSeesItsOwnItsTeamsOrAllRecords() {
        try (var identity = new IdentityDriver()) {
            var space = RecordsDriver.desk(identity);
            admin = space.admin().api();
            profile = Records.read(
                    admin.get("/services/wadesk")
                            .json()
                            .getJsonObject("profile")
                            .toString(),
                    ServiceProfile.class);
            var rule = CategoryRule.all(profile).stream()
                    .filter(each -> each.reaches().contains(Reach.OWN))
                    .findFirst()
                    .orElseThrow();
            assertThat(rule.reaches()).isEqualTo(SEEN.keySet());
            var reader = identity.member(space, Role.PRIVACY_MANAGER);
            people(reader);
            rule.rule().categories().forEach(this::take);
            uninstructed(reader);
            SEEN.forEach((reach, whose) -> {
                new ScopesDriver(admin).reader(rule.rule().code(), "PERSON", reader.membership(), reach.name());
                rule.rule().categories().forEach(category -> look(reader.api(), category, whose));
            });
        }
    }

    /** Without the instruction that entrusts these records, nothing of them is handed to the organisation. */
    private void uninstructed(Member reader) {
        var programme = admin.get("/policy").json().getJsonArray("settings").getValuesAs(JsonObject.class).stream()
                .filter(setting -> setting.getString("type").equals("programme"))
                .map(setting -> setting.getString("payload"))
                .findFirst()
                .orElseThrow();
        assertThat(programme).contains("\"D-A02\",");
        instructed(programme.replace("\"D-A02\",", ""));
        for (var category : records.keySet()) {
            var ordered = reader.api().post("/record-exports", export(category));
            assertThat(ordered.code()).as(ordered.body()).isEqualTo("INSTRUCTION_MISSING");
        }
        instructed(programme);
    }

    private void instructed(String programme) {
        var given = admin.post("/instructions/programme", programme);
        assertThat(given.status()).as(given.body()).isEqualTo(201);
    }

    private void people(Member reader) {
        var directory = new DirectoryDriver(admin);
        directory.department("team", null);
        directory.department("other", null);
        directory.member("colleague", "Colleague", "team");
        directory.member("stranger", "Stranger", "other");
        var put = admin.put("/members/external/hr/reader", """
                {"name":"Reader","departments":["team"],"email":"%s"}""".formatted(reader.username()));
        assertThat(put.status()).as(put.body()).isEqualTo(201);
    }

    private void take(String code) {
        var category = profile.categories().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
        var ids = new LinkedHashMap<String, String>();
        for (var person : PEOPLE) {
            ids.put(
                    person,
                    RecordsDriver.take(admin, GivenJson.of(record(category, person)))
                            .getString("id"));
        }
        records.put(code, ids);
    }

    private Map<String, Given> record(DataCategory category, String person) {
        var samples = new RecordSamples(profile);
        var record = new TreeMap<>(samples.envelope(category));
        var fields = new TreeMap<>(samples.fields(category, samples.purpose(category)));
        category.fields().stream()
                .filter(field -> field.type() == FieldType.FILE)
                .forEach(field -> fields.remove(field.key()));
        CategoryRule.of(profile, category.code())
                .orElseThrow()
                .rule()
                .owners()
                .forEach(owner -> fields.remove(owner.substring(owner.indexOf('.') + 1)));
        record.put("fields", new Given.Members(fields));
        record.put("externalId", Given.of(category.code() + "-" + person));
        record.put("system", Given.of("hr"));
        if (!person.equals("nobody")) {
            record.put("member", new Given.Members(Map.of("source", Given.of("hr"), "externalId", Given.of(person))));
        }
        return record;
    }

    private void look(Api reader, String category, List<String> whose) {
        var ids = records.get(category);
        var expected = whose.stream().map(ids::get).collect(Collectors.toSet());
        var purpose = purpose(category);
        var query = "?category=" + category + "&purpose=" + purpose;
        var page = reader.get("/records" + query);
        assertThat(page.status()).as(page.body()).isEqualTo(200);
        assertThat(page.json().getJsonArray("items").getValuesAs(JsonObject.class))
                .as(category + " " + whose)
                .extracting(item -> item.getString("id"))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(reader.get("/records/count" + query).json().getInt("count")).isEqualTo(expected.size());
        ids.forEach((person, id) -> {
            var one = reader.get("/records/" + id + "?purpose=" + purpose);
            assertThat(one.status()).as(person + one.body()).isEqualTo(whose.contains(person) ? 200 : 403);
        });
        if (category.equals(records.keySet().iterator().next()))
            assertThat(exported(reader, category)).isEqualTo(expected);
    }

    private String purpose(String category) {
        var found = profile.categories().stream()
                .filter(each -> each.code().equals(category))
                .findFirst()
                .orElseThrow();
        return RecordSamples.use(new RecordSamples(profile).purpose(found));
    }

    private static String export(String category) {
        return "{\"category\":\"" + category + "\",\"purpose\":\"D-P14\",\"format\":\"CSV\"}";
    }

    private Set<String> exported(Api reader, String category) {
        var ordered = reader.post("/record-exports", export(category));
        assertThat(ordered.status()).as(ordered.body()).isEqualTo(202);
        var id = ordered.json().getString("id");
        new LongJobDriver(reader).ended(id);
        return reader.get("/long-jobs/" + id + "/file")
                .body()
                .lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .collect(Collectors.toSet());
    }
}
