package eu.mandate.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Api;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.IdentityDriver.Space;
import eu.mandate.driver.RecordsDriver;
import eu.mandate.driver.ScopesDriver;
import eu.mandate.identity.domain.Role;
import jakarta.json.Json;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Nobody learns by bringing a record anew what they do not see: neither a value by guessing it, nor what was put right by moving it. */
class GuessedValueIT {
    private static final IdentityDriver IDENTITY = new IdentityDriver();

    private static Space space;
    private static Api api;

    @BeforeAll
    static void open() {
        space = RecordsDriver.ready(IDENTITY);
        api = space.admin().api();
    }

    @AfterAll
    static void close() {
        IDENTITY.close();
    }

    private static String number() {
        return IdentityDriver.unused("n");
    }

    private static String version(String id) {
        return IDENTITY.database().value("select version from dataplane.record where id = ?", UUID.fromString(id));
    }

    private static long corrections(String id) {
        return IDENTITY.database()
                .number("select count(*) from dataplane.correction where record = ?", UUID.fromString(id));
    }

    @Test
    void bringingItAnewAnswersNoGuessAtWhatIsMasked() {
        var member = RecordsDriver.reader(IDENTITY, space, Role.MEMBER).api();
        var number = number();
        var right = place(number + "r", "Harwich");
        var wrong = place(number + "w", "Harwich");
        var first = RecordsDriver.take(api, right).getString("id");
        var second = RecordsDriver.take(api, wrong).getString("id");
        assertThat(RecordsDriver.take(member, right).getString("outcome")).isEqualTo("CHANGED");
        assertThat(RecordsDriver.take(member, place(number + "w", "Dover")).getString("outcome"))
                .isEqualTo("CHANGED");
        assertThat(List.of(version(first), version(second))).containsOnly("2");
        assertThat(RecordsDriver.take(member, right).getString("outcome"))
                .as("who brought it last knows it")
                .isEqualTo("UNCHANGED");
        var all = RecordsDriver.reader(IDENTITY, space, Role.PRIVACY_MANAGER).api();
        assertThat(RecordsDriver.take(all, right).getString("outcome"))
                .as("who may unmask")
                .isEqualTo("UNCHANGED");
        var plain = RecordsDriver.numbered(number, "nothing is masked");
        RecordsDriver.take(api, plain);
        assertThat(RecordsDriver.take(member, plain).getString("outcome")).isEqualTo("UNCHANGED");
    }

    @Test
    void guessingWhatWasPutRightInAMaskedFieldEndsNoCorrection() {
        var member = RecordsDriver.reader(IDENTITY, space, Role.MEMBER).api();
        var manager =
                RecordsDriver.reader(IDENTITY, space, Role.PRIVACY_MANAGER).api();
        var number = number();
        var id = RecordsDriver.take(member, place(number, "Harwich")).getString("id");
        var corrected = manager.post(
                "/records/" + id + "/corrections",
                "{\"purpose\":\"J-P08\",\"reason\":\"the person asked for it\","
                        + "\"corrections\":[{\"field\":\"city\",\"value\":\"Dover\"}]}");
        assertThat(corrected.status()).as(corrected.body()).isEqualTo(200);
        RecordsDriver.take(member, place(number, "Dover"));
        assertThat(corrections(id)).as("by whom it is masked").isEqualTo(1);
        RecordsDriver.take(manager, place(number, "Dover!"));
        RecordsDriver.take(manager, place(number, "Dover"));
        assertThat(corrections(id)).as("by who may unmask it").isZero();
    }

    @Test
    void whatWasPutRightInAHiddenRecordIsNotSeenByMovingTheRecord() {
        var member = IDENTITY.member(space, Role.MEMBER);
        new ScopesDriver(api).reader(ScopesDriver.ACCOUNTS, "PERSON", member.membership(), "COLLECTIONS", "our-page");
        var number = number();
        var id = RecordsDriver.take(member.api(), message(number, "another-page"))
                .getString("id");
        assertThat(RecordsDriver.take(member.api(), message(number, "third-page"))
                        .getString("outcome"))
                .isEqualTo("CHANGED");
        var corrected = api.post(
                "/records/" + id + "/corrections",
                "{\"purpose\":\"" + RecordsDriver.PURPOSE
                        + "\",\"corrections\":[{\"field\":\"body\",\"value\":\"Put right\"}]}");
        assertThat(corrected.status()).as(corrected.body()).isEqualTo(200);
        assertThat(member.api().post("/records", message(number, "our-page")).body())
                .contains("record-number-taken");
        assertThat(member.api()
                        .get("/records/" + id + "?purpose=" + "J-P10%2FINTERACT")
                        .status())
                .isEqualTo(404);
        assertThat(RecordsDriver.take(member.api(), message(number, "fourth-page"))
                        .getString("outcome"))
                .as("to where it stays hidden")
                .isEqualTo("CHANGED");
    }

    private static String message(String number, String account) {
        return RecordsDriver.message("Hello")
                .add("externalId", number)
                .add("fields", RecordsDriver.fields("Hello").add("recipientAccount", account))
                .build()
                .toString();
    }

    /** A place (category J-C08), which comes out masked. */
    private static String place(String number, String city) {
        return Json.createObjectBuilder()
                .add("category", "J-C08")
                .add("purpose", "J-P08")
                .add("source", "ENTERED")
                .add("sourceChannel", "WEB")
                .add("system", "app")
                .add("externalId", number)
                .add("occurredAt", "2026-11-20T10:00:00Z")
                .add(
                        "fields",
                        Json.createObjectBuilder()
                                .add("itemRef", "item")
                                .add("city", city)
                                .add("shareLocation", true))
                .build()
                .toString();
    }
}
