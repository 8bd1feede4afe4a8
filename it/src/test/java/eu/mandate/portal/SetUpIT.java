package eu.mandate.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Browser;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.Installation;
import eu.mandate.driver.Keyboard;
import eu.mandate.driver.Visitor;
import eu.mandate.driver.Visitor.Look;
import jakarta.json.Json;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A customer that was just taken on states everything the checklist asks for, without a mouse. */
class SetUpIT {
    private static final String PASSWORD = "copper lantern walks north";
    private static final String NEXT = ".m-steps .m-actions a";
    private static final int MOST_PARTS = 30;

    private final Installation installation = Installation.shared();
    private final Set<String> seen = new HashSet<>();

    /** What is put into one field: typed, chosen or ticked. */
    private record Entry(String field, String kind, String value) {
        static Entry typed(String field, String value) {
            return new Entry(field, "typed", value);
        }

        static Entry day(String field, String value) {
            return new Entry(field, "day", value);
        }

        static Entry chosen(String field, String value) {
            return new Entry(field, "chosen", value);
        }

        static Entry ticked(String field, String value) {
            return new Entry(field, "ticked", value);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN"})
    void aFreshOrganisationIsSetUpFromEmptyToDoneByKeyboardAlone(String language) {
        try (var visitor = Browser.visitor(Look.desk().in(language))) {
            var keyboard = new Keyboard(visitor);
            join(visitor, keyboard);
            assertThat(visitor.page().locator(".m-steps li .m-badge-good")).hasCount(0);
            int parts = 0;
            while (visitor.page().locator(NEXT).count() > 0 && parts++ < MOST_PARTS) {
                check(
                        visitor,
                        "first page "
                                + visitor.page()
                                        .locator(".m-steps .m-badge-good")
                                        .count());
                keyboard.skip().to(NEXT).open("Enter");
                state(visitor, keyboard, parts);
                keyboard.open("g", "h");
            }
            assertThat(visitor.page().locator(".m-steps")).hasCount(0);
            assertThat(parts).as("parts that were stated").isBetween(17, MOST_PARTS);
            check(visitor, "first page, done");
            visitor.picture("set-up-done-" + language);
        }
    }

    private void join(Visitor visitor, Keyboard keyboard) {
        var key = IdentityDriver.unused("keys");
        var username = "admin@" + key + ".example";
        visitor.page().navigate(onboarded(key, username));
        check(visitor, "invitation");
        if (visitor.page().locator("#displayName").count() > 0)
            keyboard.to("#displayName").type("Kim Keys");
        keyboard.to("input[type=password]").type(PASSWORD);
        keyboard.to("#join").open("Enter");
        check(visitor, "sign-in");
        keyboard.to("#username").type(username);
        keyboard.to("#password").type(PASSWORD).open("Enter");
        visitor.page().locator("#navigation").waitFor();
    }

    private String onboarded(String key, String username) {
        var body = Json.createObjectBuilder()
                .add("key", key)
                .add("name", "Keys and Co")
                .add("service", "juwaitong")
                .add("processorKey", "jujiao")
                .add("adminUsername", username)
                .add("adminDisplayName", "Kim Keys")
                .build();
        var created = installation
                .api(installation.operator(null, "INSTALLATION_ADMIN"))
                .post("/admin/tenants", body.toString());
        assertThat(created.status()).as(created.body()).isEqualTo(201);
        return created.json().getString("invitationLink");
    }

    private void state(Visitor visitor, Keyboard keyboard, int parts) {
        if (visitor.page().url().contains("/catalogue/service")) {
            accept(visitor, keyboard);
            return;
        }
        var type = parameter(visitor, "type");
        check(visitor, "form of " + type);
        keyboard.skip();
        if (parts == 2) slipAndCorrect(visitor, keyboard);
        else answers(type, parameter(visitor, "subject")).forEach(entry -> enter(keyboard, entry));
        keyboard.to("#review").open("Enter");
        assertThat(visitor.page().locator("#problems li").allInnerTexts())
                .as(type)
                .isEmpty();
        check(visitor, "review of " + type);
        keyboard.skip().to("#give-do").open("Enter");
        check(visitor, "instruction of " + type);
    }

    /** A mistake is found, told, and mended without leaving the keyboard. */
    private void slipAndCorrect(Visitor visitor, Keyboard keyboard) {
        keyboard.to("#f-name").type("Kim Keys");
        keyboard.to("#f-position").type("Privacy desk");
        keyboard.to("#f-email").type("nowhere");
        keyboard.to("#review").open("Enter");
        visitor.assertAccessible();
        keyboard.to("#problems a[href='#f-email']").press("Enter");
        assertThat(keyboard.at("#f-email")).as("the summary leads to the field").isTrue();
        keyboard.type("privacy@keys.example");
    }

    /** The version has to be typed as it is; a wrong one changes nothing and is told. */
    private void accept(Visitor visitor, Keyboard keyboard) {
        check(visitor, "service");
        keyboard.skip().to("a[href='#accept-version']").press("Enter");
        var label = visitor.page().locator("label[for=typed]").textContent();
        keyboard.to("#typed").type("another version");
        keyboard.to("#accept-do").open("Enter");
        keyboard.to("#problems a[href='#typed']").press("Enter");
        assertThat(keyboard.at("#typed")).as("the summary leads to the field").isTrue();
        keyboard.type(label.replaceAll(".*[“”](.+)[“”].*", "$1").strip());
        keyboard.to("#accept-do").open("Enter");
        assertThat(visitor.page().locator("#accept")).hasCount(0);
        check(visitor, "service, accepted");
    }

    private static void enter(Keyboard keyboard, Entry entry) {
        var field = "#f-" + entry.field();
        switch (entry.kind()) {
            case "typed" -> keyboard.to(field).type(entry.value());
            case "day" -> keyboard.to(field).type(LocalDate.parse(entry.value()));
            case "ticked" -> keyboard.to(field + "-" + entry.value()).tick();
            default -> keyboard.to(field + ", [name=f-" + entry.field() + "]").choose(entry.value());
        }
    }

    private static List<Entry> answers(String type, String subject) {
        return switch (type) {
            case "legal-identity" -> identity();
            case "contact" ->
                List.of(
                        Entry.typed("name", "Kim Keys"),
                        Entry.typed("position", "Desk"),
                        Entry.typed("email", "desk@keys.example"));
            case "data-protection-officer" ->
                List.of(Entry.chosen("appointed", "false"), Entry.typed("reason", "Fewer than twenty people"));
            case "representative" ->
                List.of(Entry.chosen("appointed", "false"), Entry.typed("reason", "Established there"));
            case "main-contract" -> contract();
            case "programme" ->
                List.of(
                        Entry.typed("plan", "Business"),
                        Entry.typed("information", "Answers to customers"),
                        Entry.ticked("activities", "J-A06"));
            case "applicable-regimes" ->
                List.of(Entry.ticked("regimes", "GDPR"), Entry.chosen("actsForAnotherController", "false"));
            case "languages" ->
                List.of(
                        Entry.ticked("languages", "EN"),
                        Entry.chosen("prevailing", "EN"),
                        Entry.chosen("timeZone", "Europe/Berlin"));
            case "signatory" -> signatory();
            case "minors" ->
                List.of(Entry.chosen("underFourteen", "false"), Entry.chosen("fourteenToSeventeen", "false"));
            case "declaration" -> List.of(Entry.chosen("answer", subject.equals("REGULATED_BODY") ? "false" : "true"));
            default -> throw new IllegalStateException("the checklist asks for " + type);
        };
    }

    private static List<Entry> identity() {
        return List.of(
                Entry.typed("legalName", "Keys und Co GmbH"),
                Entry.typed("registrationNumber", "HRB 77"),
                Entry.chosen("legalForm", "ORGANISATION"),
                Entry.typed("street", "Hafen 1"),
                Entry.typed("postalCode", "20457"),
                Entry.typed("city", "Hamburg"),
                Entry.chosen("country", "DE"));
    }

    private static List<Entry> contract() {
        return List.of(
                Entry.typed("title", "Subscription"),
                Entry.typed("number", "7"),
                Entry.day("concludedOn", "2026-01-02"),
                Entry.day("startsOn", "2026-02-01"),
                Entry.typed("endCriteria", "Until notice is given"));
    }

    private static List<Entry> signatory() {
        return List.of(
                Entry.typed("name", "Kim Keys"),
                Entry.typed("title", "Managing director"),
                Entry.typed("authority", "Commercial register"),
                Entry.typed("email", "kim@keys.example"),
                Entry.day("validFrom", "2020-01-01"));
    }

    /** Quiet, and accessible once for each kind of page: in one of the two languages, where each has its kinds. */
    private void check(Visitor visitor, String page) {
        var chinese = "zh-CN".equals(visitor.page().locator("html").getAttribute("lang"));
        var after = page.startsWith("review") || page.startsWith("instruction");
        if (after == chinese && seen.add(page)) visitor.assertAccessible();
        visitor.assertNoComplaints();
    }

    private static String parameter(Visitor visitor, String name) {
        var query = visitor.page().url().replaceFirst("#.*$", "").replaceFirst("^[^?]*\\??", "");
        return Arrays.stream(query.split("&"))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> pair.substring(name.length() + 1))
                .findFirst()
                .orElse("");
    }
}
