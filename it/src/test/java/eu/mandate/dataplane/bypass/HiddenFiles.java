package eu.mandate.dataplane.bypass;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.dataplane.SmallFiles;
import eu.mandate.dataplane.bypass.FilePath.HiddenFile;
import eu.mandate.driver.Api;
import eu.mandate.driver.DirectoryDriver;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.IdentityDriver.Member;
import eu.mandate.driver.RecordsDriver;
import eu.mandate.driver.ScopesDriver;
import eu.mandate.identity.domain.Role;
import java.util.List;
import java.util.function.BiConsumer;

/** Files of records that are hidden from somebody, each given to be tried when it is made. */
final class HiddenFiles {
    private static final String PUBLISH = "J-P10/PUBLISH";
    private static final String SERVICE = "W-P06/SERVICE";
    private static final String MATERIAL = "\"category\":\"J-C09\",\"purpose\":\"" + PUBLISH
            + "\",\"source\":\"UPLOADED\",\"sourceChannel\":\"WEB\",\"fields\":{\"state\":\"DRAFT\",\"otherMaterials\":";

    private final IdentityDriver identity;
    private final BiConsumer<String, HiddenFile> tried;

    HiddenFiles(IdentityDriver identity, BiConsumer<String, HiddenFile> tried) {
        this.identity = identity;
        this.tried = tried;
    }

    void all() {
        scopes();
        ranges();
    }

    private void scopes() {
        var space = RecordsDriver.ready(identity);
        var other = RecordsDriver.ready(identity);
        var manager = RecordsDriver.reader(identity, space, Role.PRIVACY_MANAGER);
        material("a file of another organisation", other.admin().api(), manager, PUBLISH);
        material("a role that reads no records", space.admin().api(), identity.member(space, Role.LEGAL), PUBLISH);
        material(
                "a purpose that is not registered for the category",
                space.admin().api(),
                manager,
                "J-P02");
        for (var role : List.of(Role.MEMBER, Role.PRIVACY_MANAGER)) {
            material(
                    "a record outside the scope, " + (role == Role.MEMBER ? "member" : "privacy manager"),
                    space.admin().api(),
                    identity.member(space, role),
                    PUBLISH);
        }
        var waiting = taken(space.admin().api(), "J-C09&field=otherMaterials&purpose=" + PUBLISH, "UPLOADED", "WEB");
        tried.accept(
                "a file of somebody else's that no record names yet",
                new HiddenFile(
                        manager.api(),
                        identity.portal(manager),
                        "J-C09",
                        PUBLISH,
                        waiting,
                        waiting,
                        material(waiting)));
    }

    private void material(String name, Api owner, Member reader, String purpose) {
        var file = taken(owner, "J-C09&field=otherMaterials&purpose=" + PUBLISH, "UPLOADED", "WEB");
        var record = RecordsDriver.take(owner, material(file)).getString("id");
        tried.accept(
                name,
                new HiddenFile(reader.api(), identity.portal(reader), "J-C09", purpose, record, file, material(file)));
        kept(owner, file, PUBLISH);
    }

    private static String material(String file) {
        return "{" + MATERIAL + "\"" + file + "\"}}";
    }

    /** The picture of a member: of a permission, of the member's own grant, of a member of the range. */
    private void ranges() {
        var retailer = RecordsDriver.retailer(identity);
        var admin = retailer.admin().api();
        var scopes = new ScopesDriver(admin);
        var directory = new DirectoryDriver(admin);
        var shop = directory.department("shop", null);
        var anna = directory.member("anna", "Anna", "shop");
        var all = List.of("SB_MEMBER", "SB_MEMBER_SENSITIVE");
        scopes.app("SELF_BUILT", all, List.of(shop), List.of());
        var grant = "/members/" + anna + "/permissions/SELF_BUILT/SB_MEMBER_SENSITIVE";
        assertThat(admin.put(grant, null).status()).isEqualTo(204);
        var file = taken(admin, "W-C07&field=avatar&purpose=" + SERVICE, "SYNC_WECOM_SB", "WECOM_SB_APP");
        var record = RecordsDriver.take(admin, avatar(file)).getString("id");
        var manager = identity.member(retailer, Role.PRIVACY_MANAGER);
        var portal = identity.portal(manager);
        var hidden = new HiddenFile(manager.api(), portal, "W-C07", SERVICE, record, file, avatar(file));
        tried.accept(
                "a field that the purpose does without",
                new HiddenFile(manager.api(), portal, "W-C07", "W-P08", record, file, avatar(file)));
        kept(admin, file, SERVICE);
        assertThat(admin.delete(grant).status()).isEqualTo(204);
        tried.accept("a field whose member took the grant back", hidden);
        scopes.app("SELF_BUILT", List.of("SB_MEMBER"), List.of(shop), List.of());
        tried.accept("a field of a permission taken back", hidden);
        scopes.app("SELF_BUILT", List.of("SB_MEMBER"), List.of(shop), List.of(anna));
        tried.accept("a member outside the range of the application", hidden);
    }

    private static String avatar(String file) {
        return """
                {"category":"W-C07","purpose":"%s","source":"SYNC_WECOM_SB","sourceChannel":"WECOM_SB_APP",\
                "system":"hr","fields":{"userid":"anna","memberName":"Anna","avatar":"%s"}}""".formatted(SERVICE, file);
    }

    private static String taken(Api api, String place, String source, String channel) {
        var content = place.startsWith("W-C07") ? SmallFiles.picture() : "kept words".getBytes();
        var taken = api.upload("/files?category=" + place + "&source=" + source + "&sourceChannel=" + channel, content);
        assertThat(taken.status()).as(taken.body()).isEqualTo(201);
        return taken.json().getString("id");
    }

    /** Whoever tried to take it did not get it: it is still the record's. */
    private static void kept(Api owner, String file, String purpose) {
        assertThat(owner.download("/files/" + file + "?purpose=" + purpose).statusCode())
                .isEqualTo(200);
    }
}
