package eu.mandate.dataplane;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.CollectionSource;
import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.DataField;
import eu.mandate.catalogue.domain.profile.FieldType;
import eu.mandate.catalogue.domain.profile.Presence;
import eu.mandate.dataplane.domain.decision.Action;
import eu.mandate.dataplane.domain.decision.Decision;
import eu.mandate.dataplane.domain.decision.Question;
import eu.mandate.dataplane.domain.ingest.Ingested;
import eu.mandate.dataplane.domain.ingest.Reception;
import eu.mandate.dataplane.domain.value.FieldValue;
import eu.mandate.dataplane.domain.value.Given;
import eu.mandate.kernel.domain.Code;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every category of the four shipped profiles, each with right, unknown, forbidden, prohibited, sensitive and stray input. */
class EveryCategoryTest {

    private static final String SESSION_ONLY = "J-C10";

    /** All of it waits for a consent to the additional function. */
    private static final String ADDITIONAL = "D-C11";

    /** What is refused for another reason than that it has to be there. */
    private static final Map<String, Code> MISSING = Map.of(
            "authorisationEvidence", Code.NO_LEGAL_BASIS,
            "consentRef", Code.CONSENT_REQUIRED,
            "wecomLink", Code.SOURCE_NOT_ALLOWED);

    static Stream<Arguments> categories() {
        return Stream.of("juwaitong", "weiban", "wesmile", "wadesk")
                .map(Service::of)
                .flatMap(service -> service.profile().categories().stream()
                        .filter(DataCategory::tenantScoped)
                        .map(category -> Arguments.of(service, Named.of(category.code(), category))));
    }

    static Stream<Arguments> outside() {
        return Stream.of("juwaitong", "weiban", "wesmile", "wadesk")
                .map(Service::of)
                .flatMap(service -> service.profile().categories().stream()
                        .filter(category -> !category.tenantScoped())
                        .map(category -> Arguments.of(service, Named.of(category.code(), category))));
    }

    @ParameterizedTest
    @MethodSource("categories")
    void takesARightRecord(Service service, DataCategory category) {
        var taken = service.take(service.record(category));
        if (category.code().equals(SESSION_ONLY)) {
            assertThat(taken).isInstanceOf(Ingested.Shown.class);
            return;
        }
        if (category.code().equals(ADDITIONAL)) {
            assertRefused(taken, Code.CONSENT_REQUIRED, "/fields/function");
            return;
        }
        assertThat(taken).isInstanceOf(Ingested.Accepted.class);
        var record = ((Ingested.Accepted) taken).record();
        assertThat(record.values()).containsOnlyKeys(keys(service, category));
        assertThat(record.clocks()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("categories")
    void refusesAnUnknownFieldAndDropsItOfAPlatform(Service service, DataCategory category) {
        var record = with(service.record(category), "shoeSize", Given.of("42"));
        assertRefused(service.take(record), Code.UNKNOWN_FIELD, "/fields/shoeSize");
        var dropped = service.gate(Reception.DROPPING).take(new Given.Members(record));
        if (category.code().equals(ADDITIONAL)) assertRefused(dropped, Code.CONSENT_REQUIRED, "/fields/function");
        else assertThat(dropped).isNotInstanceOf(Ingested.Refused.class);
    }

    @ParameterizedTest
    @MethodSource("categories")
    void refusesEveryFieldThatTheProfileForbids(Service service, DataCategory category) {
        for (var field : category.fields()) {
            if (field.presence() != Presence.FORBIDDEN) continue;
            var record = with(service.record(category), field.key(), Given.of("x"));
            assertRefused(service.take(record), Code.FORBIDDEN_FIELD, "/fields/" + field.key());
        }
    }

    @ParameterizedTest
    @MethodSource("categories")
    void keepsNoCardNumberInAnyText(Service service, DataCategory category) {
        for (var field : category.fields()) {
            var open = field.values().isEmpty() && field.presence() != Presence.FORBIDDEN;
            if (!open || field.type() != FieldType.TEXT && field.type() != FieldType.LONG_TEXT) continue;
            var record = with(service.record(category), field.key(), Given.of("pay 4111 1111 1111 1111 now"));
            if (field.type() == FieldType.LONG_TEXT && masks(service)) assertMasked(service.take(record), field);
            else assertRefused(service.take(record), Code.FORBIDDEN_FIELD, "/fields/" + field.key());
        }
    }

    @ParameterizedTest
    @MethodSource("categories")
    void refusesARequiredFieldThatIsMissing(Service service, DataCategory category) {
        for (var field : category.fields()) {
            if (field.presence() != Presence.REQUIRED) continue;
            var record = service.record(category);
            var fields = new TreeMap<>(((Given.Members) record.get("fields")).members());
            fields.remove(field.key());
            record.put("fields", new Given.Members(fields));
            var code = MISSING.getOrDefault(field.key(), Code.VALIDATION);
            assertRefused(service.take(record), code, "/fields/" + field.key());
        }
    }

    @ParameterizedTest
    @MethodSource("categories")
    void refusesEverySourceAndChannelItDoesNotHave(Service service, DataCategory category) {
        for (var source : CollectionSource.values()) {
            if (category.sources().contains(source)) continue;
            var record = service.record(category);
            record.put("source", Given.of(source.name()));
            assertRefused(service.take(record), Code.SOURCE_NOT_ALLOWED, "/source");
        }
        var record = service.record(category);
        record.put("source", Given.of("DIRECT_UPLOAD"));
        assertRefused(service.take(record), Code.SOURCE_NOT_ALLOWED, "/source");
        record = service.record(category);
        record.put("sourceChannel", Given.of("SMART_TV"));
        assertRefused(service.take(record), Code.SOURCE_NOT_ALLOWED, "/sourceChannel");
    }

    @ParameterizedTest
    @MethodSource("categories")
    void refusesEveryPurposeThatIsNotItsOwn(Service service, DataCategory category) {
        for (var purpose : service.profile().purposes()) {
            if (purpose.categories().contains(category.code()) || purpose.underHoldOnly()) continue;
            var record = service.record(category);
            record.put(
                    "purpose",
                    Given.of(
                            purpose.operations().isEmpty()
                                    ? purpose.code()
                                    : purpose.code() + "/"
                                            + purpose.operations().get(0)));
            assertRefused(service.take(record), Code.PURPOSE_NOT_ALLOWED, "/purpose");
        }
    }

    @ParameterizedTest
    @MethodSource("categories")
    void masksEverySensitiveFieldOnReading(Service service, DataCategory category) {
        var purpose = ((Given.Text) service.record(category).get("purpose")).text();
        var question = Question.of(Action.COUNT, service.job(), Service.TENANT, category.code(), purpose)
                .at(Service.NOON);
        var duties = ((Decision.Yes) service.point().decide(question, service.situation())).duties();
        for (var field : category.fields()) {
            var sealed = field.type() == FieldType.SECRET || field.type() == FieldType.HASH;
            assertThat(duties.field(field.key()).masked()
                            || duties.field(field.key()).hidden())
                    .as(field.key())
                    .isEqualTo(sealed || field.sensitivity() != null);
        }
    }

    @ParameterizedTest
    @MethodSource("outside")
    void doesNotHaveInAnOrganisationsDataWhatBelongsToTheVendor(Service service, DataCategory category) {
        assertRefused(service.take(service.record(category)), Code.UNKNOWN_CATEGORY, "/category");
        assertThat(service.ask(Action.READ, Service.manager(), category.code(), "x"))
                .isEqualTo("NOT_FOUND");
    }

    private static boolean masks(Service service) {
        return service.profile().key().equals("weiban")
                || service.profile().key().equals("wesmile");
    }

    private static void assertMasked(Ingested taken, DataField field) {
        assertThat(taken).isInstanceOf(Ingested.Accepted.class);
        var accepted = (Ingested.Accepted) taken;
        assertThat(accepted.masked()).containsOnlyKeys(field.key());
        assertThat(accepted.record().values().get(field.key())).isEqualTo(new FieldValue.Words("pay *** now"));
    }

    private static Map<String, Given> with(Map<String, Given> record, String key, Given value) {
        var fields = new TreeMap<>(((Given.Members) record.get("fields")).members());
        fields.put(key, value);
        record.put("fields", new Given.Members(fields));
        return record;
    }

    private static void assertRefused(Ingested taken, Code code, String pointer) {
        assertThat(taken).as(pointer).isInstanceOf(Ingested.Refused.class);
        var refused = (Ingested.Refused) taken;
        assertThat(refused.code()).as(pointer).isEqualTo(code);
        assertThat(refused.errors()).extracting("pointer").contains(pointer);
    }

    private static String[] keys(Service service, DataCategory category) {
        var fields = ((Given.Members) service.record(category).get("fields")).members();
        return fields.keySet().toArray(String[]::new);
    }
}
