package eu.mandate.dataplane.domain.ingest;

import static eu.mandate.dataplane.domain.decision.Situations.HARBOUR;
import static eu.mandate.dataplane.domain.decision.Situations.NOON;
import static eu.mandate.dataplane.domain.decision.Situations.manager;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eu.mandate.catalogue.domain.ProfileFixture;
import eu.mandate.catalogue.domain.profile.VendorRole;
import eu.mandate.dataplane.domain.decision.DecisionPoint;
import eu.mandate.dataplane.domain.decision.Situation;
import eu.mandate.dataplane.domain.decision.Situations;
import eu.mandate.dataplane.domain.identifier.HashingKey;
import eu.mandate.dataplane.domain.ingest.IngestGate.Delivery;
import eu.mandate.dataplane.domain.record.OfferedPlace;
import eu.mandate.dataplane.domain.record.RecordSubject;
import eu.mandate.dataplane.domain.record.SessionContent;
import eu.mandate.dataplane.domain.value.FieldValue;
import eu.mandate.dataplane.domain.value.Given;
import eu.mandate.dataplane.domain.value.ReadingContext;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.testing.Commitment;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A record comes in whole and accounted for, or not at all; the answer names the place and never the value. */
class IngestGateTest {

    private static final ReadingContext CONTEXT = new ReadingContext("DE", new HashingKey(new byte[HashingKey.LENGTH]));

    @Test
    @Commitment("I-01")
    void acceptsARecordWithAllThatARecordNeeds() {
        var accepted = (Ingested.Accepted) take(Map.of("body", "Call +49 30 123456", "sender", "anna"));
        var record = accepted.record();
        assertThat(record.role()).isEqualTo(VendorRole.PROCESSOR);
        assertThat(record.activity()).isEqualTo("H-A02");
        assertThat(record.region()).isEqualTo("EU");
        assertThat(record.provenance().actor()).isEqualTo("client-1");
        assertThat(record.clocks()).singleElement().satisfies(clock -> {
            assertThat(clock.rule()).isEqualTo("H-R02");
            assertThat(clock.startedAt()).isEqualTo(record.occurredAt());
        });
        assertThat(record.values()).containsEntry("body", new FieldValue.Words("Call +49 30 123456"));
        assertThat(record.noSubjectYet()).isTrue();
        assertThat(record.profile()).startsWith("1.0 ");
    }

    @Test
    void findsWhomARecordIsAbout() {
        var subject = members(
                Map.of("kind", Given.of("CONTACT"), "identifier", Given.of("EXTERNAL_ID"), "value", Given.of("u-17")));
        var offered = new TreeMap<>(envelope(Map.of("body", Given.of("hello"))));
        offered.put("subjects", new Given.Sequence(List.of(subject)));
        var record = ((Ingested.Accepted) gate(Reception.STRICT).take(members(offered))).record();
        assertThat(record.subjects())
                .singleElement()
                .satisfies(found -> assertThat(found.role()).isEqualTo(RecordSubject.Role.NAMED));
        offered.put(
                "subjects",
                new Given.Sequence(List.of(members(Map.of(
                        "kind",
                        Given.of("NOBODY"),
                        "identifier",
                        Given.of("EXTERNAL_ID"),
                        "value",
                        Given.of("u-17"))))));
        assertThat(refused(gate(Reception.STRICT).take(members(offered))).errors())
                .extracting("pointer")
                .containsExactly("/subjects/0/kind");
    }

    @Test
    void saysThatTooManyPeopleAreNamed() {
        var offered = new TreeMap<>(envelope(Map.of("body", Given.of("hello"))));
        offered.put("subjects", new Given.Sequence(Collections.nCopies(51, Given.of("one"))));
        assertThat(refused(gate(Reception.STRICT).take(members(offered))).errors())
                .extracting("pointer", "reason")
                .containsExactly(tuple("/subjects", "subjects-too-many"));
    }

    @Test
    @Commitment("I-02")
    void storesNothingOfARecordWithAnUnknownField() {
        var refused = refused(take(Map.of("body", "hello", "shoeSize", "42")));
        assertThat(refused.code()).isEqualTo(Code.UNKNOWN_FIELD);
        assertThat(refused.errors()).extracting("pointer").containsExactly("/fields/shoeSize");
    }

    @Test
    void dropsAndCountsUnknownFieldsOfAPlatform() {
        var accepted = (Ingested.Accepted) gate(Reception.DROPPING)
                .take(members(envelope(Map.of("body", Given.of("hello"), "shoeSize", Given.of("42")))));
        assertThat(accepted.dropped()).isEqualTo(1);
        assertThat(accepted.record().values()).containsOnlyKeys("body");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "my card 4111 1111 1111 1111",
                "password: hunter2",
                "Rk1SACAyMAAAAADkAAAFAAFoAMUAxQEAAAAoHoCJAH5bgD8A"
            })
    @Commitment("I-29")
    void refusesProhibitedContentInAnyTextAndNeverRepeatsIt(String text) {
        var refused = refused(take(Map.of("body", text)));
        assertThat(refused.code()).isEqualTo(Code.FORBIDDEN_FIELD);
        assertThat(refused.errors()).extracting("pointer").containsExactly("/fields/body");
        assertThat(refused.toString() + refused.refusal() + refused.refusal().errors())
                .doesNotContain(text);
    }

    @Test
    void answersByTheOrderOfTheSteps() {
        var wrongSource = new TreeMap<>(envelope(Map.of("none", Given.of("x"))));
        wrongSource.put("source", Given.of("ENTERED"));
        wrongSource.put("purpose", Given.of("H-P99"));
        assertThat(refused(gate(Reception.STRICT).take(members(wrongSource))).code())
                .isEqualTo(Code.SOURCE_NOT_ALLOWED);
        wrongSource.put("source", Given.of("SYNC_NETWORK"));
        assertThat(refused(gate(Reception.STRICT).take(members(wrongSource))).code())
                .isEqualTo(Code.UNKNOWN_FIELD);
        wrongSource.put("fields", members(Map.of("body", Given.of("x"))));
        assertThat(refused(gate(Reception.STRICT).take(members(wrongSource))).code())
                .isEqualTo(Code.PURPOSE_NOT_ALLOWED);
    }

    @Test
    void refusesAMalformedEnvelopeWithoutRepeatingIt() {
        var hostile = new LinkedHashMap<>(envelope(Map.of("body", Given.of("x"))));
        hostile.put("evil\u0000name", Given.of("x"));
        hostile.put("externalId", Given.of("a\u202Eb"));
        var refused = refused(gate(Reception.STRICT).take(members(hostile)));
        assertThat(refused.code()).isEqualTo(Code.VALIDATION);
        assertThat(refused.errors())
                .extracting("reason")
                .containsExactlyInAnyOrder("members-unknown", "text-hidden-character");
        assertThat(refused.errors().toString()).doesNotContain("evil").doesNotContain("\u202E");
        assertThat(refused(gate(Reception.STRICT).take(Given.of("x"))).code()).isEqualTo(Code.VALIDATION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"externalId", "authorisation", "system", "activity"})
    void refusesProhibitedContentInTheEnvelopeToo(String member) {
        var offered = new TreeMap<>(envelope(Map.of("body", Given.of("x"))));
        offered.put(member, Given.of("4111111111111111"));
        var refused = refused(gate(Reception.STRICT).take(members(offered)));
        assertThat(refused.code()).isEqualTo(Code.FORBIDDEN_FIELD);
        assertThat(refused.errors()).extracting("pointer").containsExactly("/" + member);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0", "\u00A0m-1", "m-1\u202F", "m-1 ", "\u3000m-1"})
    void refusesABlankAtTheEndsOfWhatIdentifies(String number) {
        var offered = new TreeMap<>(envelope(Map.of("body", Given.of("x"))));
        for (var member : List.of("externalId", "authorisation")) {
            offered.put(member, Given.of(number));
            var refused = refused(gate(Reception.STRICT).take(members(offered)));
            assertThat(refused.errors()).extracting("pointer").contains("/" + member);
        }
    }

    @Test
    void staysSmallUnderAHundredThousandFields() {
        var many = new LinkedHashMap<String, Given>();
        IntStream.range(0, 100_000).forEach(at -> many.put("f" + at, Given.of("x")));
        var refused = refused(gate(Reception.STRICT).take(members(envelope(many))));
        assertThat(refused.code()).isEqualTo(Code.TOO_LARGE);
        assertThat(refused.errors()).hasSize(1);
    }

    @Test
    void refusesWhatThePurposeHasNoUseFor() {
        var envelope = new TreeMap<String, Given>();
        envelope.put("category", Given.of("H-C01"));
        envelope.put("purpose", Given.of("H-P05"));
        envelope.put("source", Given.of("ENTERED"));
        envelope.put("sourceChannel", Given.of("PORTAL"));
        envelope.put("fields", members(Map.of("name", Given.of("Anna"))));
        var refused = refused(gate(Reception.STRICT).take(members(envelope)));
        assertThat(refused.code()).isEqualTo(Code.PURPOSE_NOT_ALLOWED);
        assertThat(refused.errors()).extracting("pointer").containsExactly("/fields/name");
    }

    @Test
    void judgesCorrectionsByTheSameRules() {
        var rules = ContentRules.of(ProfileFixture.harbourDesk(), CONTEXT);
        var values = rules.corrections("H-C02", Map.of("body", Given.of("put right"), "sender", Given.NOTHING));
        assertThat(values)
                .containsEntry("body", new FieldValue.Words("put right"))
                .containsEntry("sender", null);
        assertThatThrownBy(() -> rules.corrections("H-C02", Map.of("body", Given.of("password: hunter2"))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(Code.FORBIDDEN_FIELD));
        assertThatThrownBy(() -> rules.corrections("H-C02", Map.of("none", Given.of("x"))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(Code.UNKNOWN_FIELD));
    }

    @Test
    void hasNoWayFromSessionContentToAStore() {
        assertThat(Serializable.class.isAssignableFrom(SessionContent.class)).isFalse();
        assertThat(SessionContent.class.isRecord()).isFalse();
        assertThat(Arrays.stream(Ingested.Shown.class.getRecordComponents())
                        .map(part -> part.getType().getSimpleName()))
                .containsExactly("SessionContent", "String", "Duties", "int");
        assertThat(new SessionContent("X", OfferedPlace.NOWHERE, Map.of("stream", Given.of("hush"))))
                .hasToString("session content");
    }

    private static Ingested take(Map<String, String> fields) {
        var given = new TreeMap<String, Given>();
        fields.forEach((key, value) -> given.put(key, Given.of(value)));
        return gate(Reception.STRICT).take(members(envelope(given)));
    }

    private static Map<String, Given> envelope(Map<String, Given> fields) {
        return Map.of(
                "category", Given.of("H-C02"),
                "purpose", Given.of("H-P02/READ"),
                "source", Given.of("SYNC_NETWORK"),
                "sourceChannel", Given.of("API"),
                "externalId", Given.of("m-1"),
                "occurredAt", Given.of("2026-11-20T10:00:00Z"),
                "fields", members(fields));
    }

    private static Given members(Map<String, Given> members) {
        return new Given.Members(members);
    }

    private static Ingested.Refused refused(Ingested ingested) {
        assertThat(ingested).isInstanceOf(Ingested.Refused.class);
        return (Ingested.Refused) ingested;
    }

    private static IngestGate gate(Reception reception) {
        Situation situation = Situations.whole();
        return new IngestGate(
                DecisionPoint.standard(),
                situation,
                ContentRules.of(ProfileFixture.harbourDesk(), CONTEXT),
                new RecordMaking(situation, CONTEXT, "client-1", NOON),
                new Delivery(manager(), "client-1", HARBOUR, NOON, reception));
    }
}
