package eu.mandate.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Answer;
import eu.mandate.driver.Api;
import eu.mandate.driver.ProfileDriver;
import eu.mandate.driver.RegisterSamples;
import eu.mandate.driver.VendorDriver;
import eu.mandate.driver.VendorDriver.Vendor;
import eu.mandate.identity.domain.Role;
import eu.mandate.testing.Commitment;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Entries of a vendor's registers: written again and again, never overwritten. */
class RegisterIT {

    private static final String ENTRY = "/admin/registers/sub-processor/host";
    private static final String FIRST = RegisterSamples.subProcessor("Host GmbH", "[\"J-P01\"]");
    private static final String SECOND = RegisterSamples.subProcessor("Host AG", "[\"J-P01\"]");

    private static final String ENGAGING = FIRST.replace("\"engagesOthers\":false", "\"engagesOthers\":true");
    private static final String BELOW = "/admin/registers/sub-processor/second";

    private final VendorDriver vendors = new VendorDriver();
    private Vendor vendor;
    private Api operator;

    @BeforeEach
    void takeAVendorOn() {
        vendor = vendors.vendor();
        operator = vendor.operations();
    }

    @AfterEach
    void close() {
        vendors.close();
    }

    @Test
    void everyChangeIsAFurtherVersionAndAllAreKept() {
        assertThat(operator.put(ENTRY, FIRST, "If-None-Match", "*").header("ETag"))
                .isEqualTo("\"1\"");
        var second = operator.put(ENTRY, SECOND, "If-Match", "\"1\"");
        assertThat(second.header("ETag")).isEqualTo("\"2\"");
        assertThat(second.json().getString("changedByRole")).isEqualTo("OPERATIONS");
        assertThat(second.json().getBoolean("demo")).isFalse();
        var history = history();
        assertThat(history).extracting(version -> version.getInt("version")).containsExactly(2, 1);
        assertThat(history)
                .extracting(version -> version.getString("payload"))
                .satisfiesExactly(
                        latest -> assertThat(latest).contains("Host AG"),
                        earliest -> assertThat(earliest).contains("Host GmbH"));
        assertThat(operator.get(ENTRY).json().getString("legalName")).isEqualTo("Host AG");
    }

    @Test
    void whatWasReadCanBeWrittenBack() {
        operator.put(ENTRY, FIRST);
        var read = operator.get(ENTRY);
        assertThat(operator.put(ENTRY, read.body(), "If-Match", read.header("ETag"))
                        .code())
                .as("it says the same")
                .isEqualTo("CONFLICT");
        assertThat(operator.put(ENTRY + "-2", read.body()).status()).isEqualTo(200);
    }

    @Test
    void anOutdatedViewChangesNothing() {
        operator.put(ENTRY, FIRST);
        assertThat(operator.put(ENTRY, SECOND, "If-None-Match", "*").code()).isEqualTo("PRECONDITION_FAILED");
        assertThat(operator.put(ENTRY, SECOND, "If-Match", "\"7\"").code()).isEqualTo("PRECONDITION_FAILED");
        assertThat(operator.put(ENTRY, SECOND, "If-Match", "one").code()).isEqualTo("VALIDATION");
        assertThat(history()).hasSize(1);
    }

    @Test
    void ofManyChangesOfOneVersionAtOnceOneStays() throws Exception {
        operator.put(ENTRY, FIRST);
        var calls = new ArrayList<Callable<Answer>>();
        for (var i = 0; i < 6; i++) {
            var name = RegisterSamples.subProcessor("Host " + i, "[\"J-P01\"]");
            calls.add(() -> operator.put(ENTRY, name, "If-Match", "\"1\""));
        }
        var answers = Calls.together(calls);
        assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.status() != 200).map(Answer::code))
                .isSubsetOf("CONFLICT", "PRECONDITION_FAILED");
        assertThat(history()).hasSize(2);
    }

    @Test
    void aRetiredEntryStaysInTheHistoryAndMayBeWrittenAnew() {
        operator.put(ENTRY, FIRST);
        assertThat(Calls.pointers(operator.post(ENTRY + "/retire", "{}"))).containsExactly("/reason");
        var retired = operator.post(ENTRY + "/retire", "{\"reason\":\"contract ended\"}", "If-Match", "\"1\"");
        assertThat(retired.json().getBoolean("retired")).isTrue();
        assertThat(operator.post(ENTRY + "/retire", "{\"reason\":\"again\"}").code())
                .isEqualTo("CONFLICT");
        assertThat(history())
                .extracting(version -> version.getBoolean("retired"))
                .containsExactly(true, false);
        assertThat(operator.put(ENTRY, FIRST).json().getInt("version")).isEqualTo(3);
    }

    @Test
    @Commitment("J-060")
    void aRecipientCannotBeRegisteredForSellingOrRenting() {
        for (var purpose : List.of("SALE", "RENT")) {
            var refused = operator.put(ENTRY, RegisterSamples.subProcessor("Buyer", "[\"J-P01\",\"" + purpose + "\"]"));
            assertThat(refused.code()).isEqualTo("SALE_PROHIBITED");
            assertThat(refused.status()).isEqualTo(409);
        }
        assertThat(operator.get(ENTRY).code()).isEqualTo("NOT_FOUND");
    }

    @Test
    void everyFaultOfAnEntryIsToldAtOnceWithItsPlace() {
        var refused = operator.put(ENTRY, FIRST.replace("\"DE\"", "\"XX\"").replace("\"NONE\"", "\"ADEQUACY\""));
        assertThat(refused.code()).isEqualTo("VALIDATION");
        assertThat(Calls.pointers(refused))
                .contains("/address/country", "/storageCountries/0", "/accessCountries/0", "/transferReference");
        var empty = operator.put(ENTRY, FIRST.replace("\"Host GmbH\"", "\"\"").replace("\"托管\"", "\" \""));
        assertThat(Calls.pointers(empty)).contains("/legalName", "/task/zh", "/subjectMatter/zh");
        assertThat(Calls.pointers(operator.put(ENTRY, "{\"surprise\":1}"))).contains("/surprise");
        for (var broken : List.of("{", "[]", "null", "x")) {
            assertThat(operator.put(ENTRY, broken).code()).as(broken).isEqualTo("VALIDATION");
        }
        assertThat(operator.put(ENTRY, null).code()).isEqualTo("VALIDATION");
        assertThat(operator.get(ENTRY).code()).isEqualTo("NOT_FOUND");
    }

    @Test
    void addressesThatNameNothingAreUnknown() {
        assertThat(operator.get("/admin/registers/nothing").code()).isEqualTo("NOT_FOUND");
        assertThat(operator.get("/admin/registers/contact/nobody").code()).isEqualTo("NOT_FOUND");
        assertThat(operator.get("/admin/registers/contact/nobody/history").code())
                .isEqualTo("NOT_FOUND");
        assertThat(operator.post("/admin/registers/contact/nobody/retire", "{\"reason\":\"x\"}")
                        .code())
                .isEqualTo("NOT_FOUND");
        for (var key : List.of("A", "x", "Host", "a_b", "-ab", "a".repeat(41))) {
            assertThat(Calls.pointers(operator.put("/admin/registers/sub-processor/" + key, FIRST)))
                    .containsExactly("/key");
        }
    }

    @Test
    void anotherVendorsRegistersAreUnknown() {
        operator.put(ENTRY, FIRST);
        var stranger = vendors.vendor().operations();
        assertThat(stranger.get(ENTRY).code()).isEqualTo("NOT_FOUND");
        assertThat(stranger.get(ENTRY + "?processor=" + vendor.key()).code()).isEqualTo("NOT_FOUND");
        assertThat(stranger.put(ENTRY + "?processor=" + vendor.key(), SECOND).code())
                .isEqualTo("NOT_FOUND");
        assertThat(stranger.get("/admin/registers/sub-processor").json().getJsonArray("items"))
                .isEmpty();
        assertThat(stranger.put(ENTRY, SECOND).header("ETag"))
                .as("the own entry of that key")
                .isEqualTo("\"1\"");
        assertThat(operator.get(ENTRY).json().getString("legalName")).isEqualTo("Host GmbH");
    }

    @Test
    void anAdministratorNamesTheVendorAndReadersOnlyRead() {
        operator.put(ENTRY, FIRST);
        var administrator = vendors.administrator();
        assertThat(Calls.pointers(administrator.get(ENTRY))).containsExactly("/processor");
        assertThat(administrator.get(ENTRY + "?processor=" + vendor.key()).status())
                .isEqualTo(200);
        var reader = vendors.operator(vendor, Role.PRIVACY);
        assertThat(reader.get(ENTRY).status()).isEqualTo(200);
        assertThat(reader.put(ENTRY, SECOND).code()).isEqualTo("ROLE_NOT_ALLOWED");
        assertThat(vendors.operator(vendor, Role.SUPPORT).get(ENTRY).code()).isEqualTo("ROLE_NOT_ALLOWED");
    }

    @Test
    void aChainOfEntriesHasAFirstLink() {
        assertThat(Calls.pointers(operator.put(ENTRY, below("host")))).containsExactly("/engagedBy");
        assertThat(operator.put(ENTRY, ENGAGING).status()).isEqualTo(200);
        assertThat(operator.put(BELOW, below("host")).status()).isEqualTo(200);
        assertThat(Calls.pointers(operator.put(ENTRY, below("second").replace("false", "true"))))
                .containsExactly("/engagedBy");
    }

    @Test
    void anEntryNamesOthersThatCountAndEngage() {
        assertThat(Calls.pointers(operator.put(BELOW, below("host")))).containsExactly("/engagedBy");
        operator.put(ENTRY, FIRST);
        assertThat(Calls.pointers(operator.put(BELOW, below("host")))).containsExactly("/engagedBy");
        operator.post(ENTRY + "/retire", "{\"reason\":\"contract ended\"}");
        assertThat(Calls.pointers(operator.put(BELOW, below("host")))).containsExactly("/engagedBy");
        operator.put(ENTRY, ENGAGING);
        assertThat(operator.put(BELOW, below("host")).status()).isEqualTo(200);
        assertThat(Calls.pointers(operator.put(ENTRY, FIRST))).containsExactly("/engagesOthers");
    }

    @Test
    void anEntryThatOthersNameIsNotRetired() {
        operator.put(ENTRY, ENGAGING);
        operator.put(BELOW, below("host"));
        var refused = operator.post(ENTRY + "/retire", "{\"reason\":\"contract ended\"}");
        assertThat(refused.code()).isEqualTo("CONFLICT");
        assertThat(refused.body()).contains("sub-processor/second");
        operator.post(BELOW + "/retire", "{\"reason\":\"contract ended\"}");
        assertThat(operator.post(ENTRY + "/retire", "{\"reason\":\"contract ended\"}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whileAnEntryIsRetiredNobodyNamesIt() throws Exception {
        operator.put(ENTRY, ENGAGING);
        var answers = Calls.together(List.<Callable<Answer>>of(
                () -> operator.post(ENTRY + "/retire", "{\"reason\":\"contract ended\"}"),
                () -> operator.put(BELOW, below("host"))));
        assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(1);
    }

    @Test
    void servicesAndCodesAreThoseOfTheProfilesInForce() {
        var offering = vendors.filledVendor().operations();
        ProfileDriver.inForce(offering, ProfileDriver.version("1.0"));
        var wrong = FIRST.replace("J-C01", "X-C99").replaceFirst("}$", ",\"services\":[\"juwaitong\",\"elsewhere\"]}");
        assertThat(Calls.pointers(offering.put(ENTRY, wrong))).containsExactly("/services/1");
        assertThat(Calls.pointers(offering.put(ENTRY, wrong.replace(",\"elsewhere\"", ""))))
                .containsExactly("/categories/0");
        assertThat(offering.put(ENTRY, FIRST).status()).isEqualTo(200);
    }

    private static String below(String key) {
        return FIRST.replace("\"engagesOthers\"", "\"engagedBy\":\"" + key + "\",\"engagesOthers\"");
    }

    @Test
    void aTextThatHidesSomethingIsRefusedWithItsPlace() {
        assertThat(Calls.pointers(operator.put(ENTRY, FIRST.replace("托管\"},\"resp", "托\\u202e管\"},\"resp"))))
                .containsExactly("/task/zh");
    }

    @Test
    void aRegisterIsWalkedPageByPageAndEveryChangeIsInTheLog() {
        for (var key : List.of("one", "two", "three")) operator.put("/admin/registers/sub-processor/" + key, FIRST);
        var walked = new ArrayList<String>();
        for (String cursor = ""; cursor != null; ) {
            var page = operator.get("/admin/registers/sub-processor?limit=2&cursor=" + cursor);
            walked.addAll(Calls.column(page, "key"));
            cursor = page.json().getString("next", null);
        }
        assertThat(walked).containsExactly("one", "three", "two");
        assertThat(vendors.identity().database().column("""
                select object_id from audit.entry where tenant_id = ? and action = 'register-entry-changed'
                order by object_id""", vendor.number()))
                .containsExactly("sub-processor/one", "sub-processor/three", "sub-processor/two");
    }

    private List<JsonObject> history() {
        return operator.get(ENTRY + "/history").json().getJsonArray("items").getValuesAs(JsonObject.class);
    }
}
