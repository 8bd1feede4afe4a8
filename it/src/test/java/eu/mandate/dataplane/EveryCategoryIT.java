package eu.mandate.dataplane;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.DataField;
import eu.mandate.catalogue.domain.profile.FieldType;
import eu.mandate.catalogue.domain.profile.Presence;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.dataplane.CategoryCases.Case;
import eu.mandate.dataplane.domain.file.FileKind;
import eu.mandate.dataplane.domain.record.RecordSamples;
import eu.mandate.dataplane.domain.value.Given;
import eu.mandate.driver.Api;
import eu.mandate.driver.DatabaseDriver;
import eu.mandate.driver.Installation;
import eu.mandate.kernel.json.Records;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every category of every service, on its customer of the story: right input, and every kind of wrong input with its exact code.
 * Nothing is listed here: the cases follow from the profile that is in force.
 */
class EveryCategoryIT {
    private static final String OCTETS = "application/octet-stream";

    private final Installation installation = Installation.shared();
    private final SoftAssertions softly = new SoftAssertions();
    private Api api;
    private ServiceProfile profile;

    @ParameterizedTest
    @CsvSource({"nordlicht, juwaitong", "qinghe, weiban", "lanshan, wesmile", "harbourlane, wadesk"})
    void everyCategoryTakesWhatItHasAndNothingElse(String customer, String service) {
        api = installation.api(installation.person(customer, "PRIVACY_MANAGER"));
        profile = Records.read(
                api.get("/services/" + service).json().getJsonObject("profile").toString(), ServiceProfile.class);
        var samples = new RecordSamples(profile, this::file);
        var cases = new CategoryCases(profile, entrusted(), samples).all();
        assertThat(cases).hasSizeGreaterThan(profile.categories().size() * 4);
        var answered = api.post("/records", array(cases));
        assertThat(answered.status()).as(answered.body()).isEqualTo(200);
        var results = answered.json().getJsonArray("results").getValuesAs(JsonObject.class);
        for (var i = 0; i < cases.size(); i++) check(cases.get(i), results.get(i), i);
        softly.assertAll();
    }

    /** What the story tells of each customer; what other tests deliver names another system. */
    @ParameterizedTest
    @CsvSource({"nordlicht, juwaitong", "qinghe, weiban", "lanshan, wesmile", "harbourlane, wadesk"})
    void everyCategoryThatCanHaveRecordsHasSomeInTheStory(String customer, String service) {
        api = installation.api(installation.person(customer, "PRIVACY_MANAGER"));
        profile = Records.read(
                api.get("/services/" + service).json().getJsonObject("profile").toString(), ServiceProfile.class);
        var possible = new CategoryCases(profile, entrusted(), new RecordSamples(profile))
                .all().stream()
                        .filter(each -> each.name().endsWith(" valid") && each.kept())
                        .map(each -> each.category().code())
                        .toList();
        assertThat(possible).hasSizeGreaterThan(profile.categories().size() / 2);
        try (var database = DatabaseDriver.open()) {
            assertThat(database.column("""
                            select distinct r.category from dataplane.record r join tenant.tenant t using (tenant_id)
                              join dataplane.system s on s.tenant_id = r.tenant_id and s.number = r.system
                             where s.name in ('story', 'wecom') and t.key = ?""", customer)).containsAll(possible);
        }
    }

    private void check(Case sent, JsonObject result, int index) {
        var refused = result.getString("outcome").equals("REFUSED");
        softly.assertThat(refused ? result.getString("code") : result.getString("outcome"))
                .as(sent.name() + " " + result)
                .isEqualTo(sent.outcome());
        if (!sent.pointer().isEmpty()) {
            softly.assertThat(result.getJsonArray("errors").getValuesAs(JsonObject.class))
                    .as(sent.name())
                    .extracting(error -> error.getString("pointer"))
                    .contains("/" + index + sent.pointer());
        }
        if (sent.kept() && !refused) sensitive(sent, result.getString("id"));
    }

    /** What is sensitive is nowhere in what can be searched. */
    private void sensitive(Case sent, String id) {
        var category = sent.category();
        var told = ((Given.Members) sent.record().get("fields")).members().keySet();
        var sealed = category.fields().stream()
                .filter(field -> told.contains(field.key()))
                .filter(field -> field.presence() != Presence.FORBIDDEN)
                .filter(field -> field.sensitivity() != null || field.type() == FieldType.SECRET)
                .map(DataField::key)
                .toList();
        if (sealed.isEmpty()) return;
        try (var database = DatabaseDriver.open()) {
            var kept = database.rows(
                    "select fields::text, sealed is not null from dataplane.record where id = ?", UUID.fromString(id));
            softly.assertThat(kept.get(0).get(1)).as(category.code()).isEqualTo("t");
            sealed.forEach(key ->
                    softly.assertThat(kept.get(0).get(0)).as(category.code()).doesNotContain('"' + key + '"'));
        }
    }

    private Set<String> entrusted() {
        var programme = api.get("/policy").json().getJsonArray("settings").getValuesAs(JsonObject.class).stream()
                .filter(setting -> setting.getString("type").equals("programme"))
                .findFirst()
                .orElseThrow();
        try (var reader = Json.createReader(new StringReader(programme.getString("payload")))) {
            return reader.readObject().getJsonArray("activities").getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString)
                    .collect(Collectors.toSet());
        }
    }

    private static String array(List<Case> cases) {
        return cases.stream().map(one -> GivenJson.of(one.record())).collect(Collectors.joining(",", "[", "]"));
    }

    /** A file for the field, taken in at the same place as the record; where none may come in, none that there is. */
    private String file(DataCategory category, DataField field) {
        var envelope = new RecordSamples(profile).envelope(category);
        var place = new StringBuilder("/files?field=" + field.key());
        for (var part : List.of("category", "purpose", "source", "sourceChannel", "jsInterface", "authorisation")) {
            if (envelope.get(part) instanceof Given.Text text) {
                place.append('&').append(part).append('=').append(text.text().replace(" ", "%20"));
            }
        }
        var kind = FileKind.of(profile.key(), category.code(), field.key());
        var taken = api.send("POST", place.toString(), SmallFiles.of(kind), "Content-Type", OCTETS);
        return taken.status() == 201 ? taken.json().getString("id") : RecordSamples.FILE;
    }
}
