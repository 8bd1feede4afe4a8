package eu.mandate.dataplane.bypass;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.dataplane.bypass.ReadPath.Hidden;
import eu.mandate.driver.Api;
import eu.mandate.driver.DirectoryDriver;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.Installation;
import eu.mandate.driver.ProcessingOrganisation;
import eu.mandate.driver.RecordsDriver;
import eu.mandate.driver.ScopesDriver;
import eu.mandate.identity.domain.Role;
import jakarta.json.Json;
import java.util.List;
import java.util.function.BiConsumer;

/** Everything that is hidden from somebody, each given to be tried when it is made. */
final class BypassScenes {
    static final String EMAIL = "hidden@bypass.example";
    private static final String SERVICE = "W-P06/SERVICE";

    private final IdentityDriver identity;
    private final BiConsumer<String, Hidden> tried;

    BypassScenes(IdentityDriver identity, BiConsumer<String, Hidden> tried) {
        this.identity = identity;
        this.tried = tried;
    }

    void all() {
        var own = ProcessingOrganisation.open(identity);
        records(own);
        fields(own);
        scopes(own);
        ranges();
        unused();
    }

    private void records(ProcessingOrganisation own) {
        var manager = own.api(Role.PRIVACY_MANAGER);
        var usage = own.api(Role.USAGE_MANAGER);
        var other = identity.tenant();
        var theirs = ProcessingOrganisation.account(identity.database(), other.number(), "theirmarker77");
        tried.accept(
                "a record of another organisation",
                new Hidden(
                        manager,
                        manager,
                        usage,
                        "J-C01",
                        "J-P02",
                        theirs,
                        "name",
                        "theirmarker77",
                        "theirmarker77@route.example"));
        var ours =
                ProcessingOrganisation.account(identity.database(), own.space().number(), "Ours", "ourmarker88");
        var legal = own.api(Role.LEGAL);
        tried.accept(
                "a role that reads no records",
                new Hidden(legal, legal, usage, "J-C01", "J-P02", ours, "organisationName", "ourmarker88", EMAIL));
        tried.accept(
                "a purpose that is not registered for the category",
                new Hidden(
                        manager,
                        manager,
                        usage,
                        "J-C01",
                        "J-P10/INTERACT",
                        ours,
                        "organisationName",
                        "ourmarker88",
                        EMAIL));
        tried.accept(
                "a purpose that does not exist",
                new Hidden(manager, manager, usage, "J-C01", "NONE", ours, "organisationName", "ourmarker88", EMAIL));
    }

    /** A sensitive field is masked on every path; only who may unmask says why and sees it. */
    private void fields(ProcessingOrganisation own) {
        var manager = own.api(Role.PRIVACY_MANAGER);
        var place = Json.createObjectBuilder()
                .add("category", "J-C08")
                .add("purpose", "J-P08")
                .add("source", "ENTERED")
                .add("sourceChannel", "WEB")
                .add(
                        "fields",
                        Json.createObjectBuilder()
                                .add("itemRef", "item")
                                .add("city", "citymarker99")
                                .add("shareLocation", true))
                .add(
                        "subjects",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("kind", "AUTHORISED_USER")
                                        .add("identifier", "EMAIL")
                                        .add("value", EMAIL)))
                .build();
        var id = RecordsDriver.take(manager, place.toString()).getString("id");
        tried.accept(
                "a sensitive field",
                new Hidden(
                        manager,
                        own.api(Role.MEMBER),
                        own.api(Role.USAGE_MANAGER),
                        "J-C08",
                        "J-P08",
                        id,
                        "city",
                        "citymarker99",
                        EMAIL));
    }

    /** A record of an account that the caller was not given, once for an ordinary member and once for who answers for the data. */
    private void scopes(ProcessingOrganisation own) {
        var fields = RecordsDriver.fields("scopemarker55").add("recipientAccount", "another-page");
        var person = Json.createObjectBuilder()
                .add("kind", "CUSTOMER_CONTACT")
                .add("identifier", "EMAIL")
                .add("value", EMAIL);
        var message = RecordsDriver.message("")
                .add("fields", fields)
                .add("subjects", Json.createArrayBuilder().add(person));
        var admin = own.space().admin().api();
        var id = RecordsDriver.take(admin, message.build().toString()).getString("id");
        for (var role : List.of(Role.MEMBER, Role.PRIVACY_MANAGER)) {
            var reader = identity.member(own.space(), role);
            new ScopesDriver(admin)
                    .reader(ScopesDriver.ACCOUNTS, "PERSON", reader.membership(), "COLLECTIONS", "our-page");
            tried.accept(
                    "a record outside the scope, " + named(role),
                    new Hidden(
                            reader.api(),
                            reader.api(),
                            own.api(Role.USAGE_MANAGER),
                            "J-C11",
                            RecordsDriver.PURPOSE,
                            id,
                            "body",
                            "scopemarker55",
                            EMAIL));
        }
    }

    private static String named(Role role) {
        return role == Role.MEMBER ? "member" : "privacy manager";
    }

    /** What an application was given, and what is taken back of it: a member's own grant, a permission, a member, everybody. */
    private void ranges() {
        var retailer = RecordsDriver.retailer(identity);
        var admin = retailer.admin().api();
        var scopes = new ScopesDriver(admin);
        var directory = new DirectoryDriver(admin);
        var shop = directory.department("shop", null);
        var anna = directory.member("anna", "Anna", "shop");
        directory.member("ben", "Ben", "shop");
        var all = List.of("SB_MEMBER", "SB_MEMBER_SENSITIVE", "SB_CUSTOMER");
        scopes.app("SELF_BUILT", all, List.of(shop), List.of());
        var grant = "/members/" + anna + "/permissions/SELF_BUILT/SB_MEMBER_SENSITIVE";
        assertThat(admin.put(grant, null).status()).isEqualTo(204);
        person(admin, "ben", "besidemarker22", "", "ben@bypass.example");
        var id = person(admin, "anna", "rangemarker33", "grantmarker44", EMAIL);
        var manager = identity.member(retailer, Role.PRIVACY_MANAGER).api();
        var usage = identity.member(retailer, Role.USAGE_MANAGER).api();
        var address = new Hidden(manager, manager, usage, "W-C07", SERVICE, id, "address", "grantmarker44", EMAIL);
        scopes.app("SELF_BUILT", List.of("SB_MEMBER", "SB_CUSTOMER"), List.of(shop), List.of());
        tried.accept("a field of a permission taken back", address);
        assertThat(admin.delete(grant).status()).isEqualTo(204);
        widened(admin, manager, ScopesDriver.body("SELF_BUILT", all, List.of(shop), List.of()));
        tried.accept("a field whose member took the grant back", address);
        scopes.app("SELF_BUILT", all, List.of(shop), List.of(anna));
        for (var role : List.of(Role.MEMBER, Role.PRIVACY_MANAGER)) {
            var reader = identity.member(retailer, role).api();
            tried.accept(
                    "a member outside the range, others inside, " + named(role),
                    new Hidden(reader, reader, usage, "W-C07", SERVICE, id, "memberName", "rangemarker33", EMAIL));
        }
        scopes.app("SELF_BUILT", all, List.of(), List.of());
        tried.accept(
                "a member of an application that sees nobody",
                new Hidden(manager, manager, usage, "W-C07", SERVICE, id, "memberName", "rangemarker33", EMAIL));
    }

    private static String person(Api api, String userid, String name, String address, String email) {
        return RecordsDriver.take(api, """
                {"category":"W-C07","purpose":"%s","source":"SYNC_WECOM_SB","sourceChannel":"WECOM_SB_APP",\
                "system":"hr","fields":{"userid":"%s","memberName":"%s","address":"%s","email":"%s"}}""".formatted(SERVICE, userid, name, address, email))
                .getString("id");
    }

    private static void widened(Api admin, Api second, String body) {
        var asked = admin.post("/instructions/app-authorisation", body);
        assertThat(asked.status()).as(asked.body()).isEqualTo(202);
        var approved = second.post("/approvals/" + asked.json().getString("approval") + "/approve", "{}");
        assertThat(approved.status()).as(approved.body()).isLessThan(300);
    }

    /** A field that the purpose has no use for comes out for nobody, whatever reason is given. */
    private void unused() {
        var demo = Installation.shared();
        var manager = demo.api(demo.person("harbourlane", "PRIVACY_MANAGER"));
        var usage = demo.api(demo.person("harbourlane", "USAGE_MANAGER"));
        var id = RecordsDriver.take(manager, """
                        {"category":"D-C16","purpose":"D-P02","source":"DERIVED","sourceChannel":"API",\
                        "subjects":[{"kind":"COUNTERPARTY","identifier":"EMAIL","value":"%s"}],\
                        "fields":{"orderNo":"1","goodsOrService":"lamp","amount":{"value":"12.50","currency":"EUR"},\
                        "createdAt":"2026-11-20T09:00:00Z","counterparty":"partymarker66"}}""".formatted(EMAIL)).getString("id");
        tried.accept(
                "a field that the purpose does without",
                new Hidden(manager, manager, usage, "D-C16", "D-P13", id, "counterparty", "partymarker66", EMAIL));
    }
}
