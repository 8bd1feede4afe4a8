package eu.mandate.directory;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.DirectoryDriver;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.identity.domain.Role;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tables of members: looked at without any effect, applied as a whole, exactly as they were looked at. */
class MemberImportIT {
    private final IdentityDriver identity = new IdentityDriver();
    private IdentityDriver.Space space;
    private DirectoryDriver directory;

    @BeforeEach
    void twoDepartments() {
        space = identity.tenant();
        directory = new DirectoryDriver(space.admin().api());
        directory.department("company", null);
        directory.department("east", "company");
    }

    @AfterEach
    void close() {
        identity.close();
    }

    private int members() {
        return directory.api().get("/directory").json().getInt("members");
    }

    @Test
    void theTablesOfTheLastDaysAreListedTheLatestFirstWithWhatBecameOfThem() {
        var table = "id,name,departments\nm%1$s,Member %1$s,%2$s\n";
        var first = directory.preview(table.formatted(1, "east")).json();
        directory.apply(first);
        var second = directory.preview(table.formatted(2, "nowhere")).json();
        var page = directory.api().get("/directory-imports?limit=1").json();
        assertThat(page.getJsonArray("items").getJsonObject(0).getString("id")).isEqualTo(second.getString("id"));
        var rest = directory
                .api()
                .get("/directory-imports?limit=1&cursor=" + page.getString("next"))
                .json();
        var applied = rest.getJsonArray("items").getJsonObject(0);
        assertThat(applied.getString("id")).isEqualTo(first.getString("id"));
        assertThat(applied.getString("state")).isEqualTo("APPLIED");
        assertThat(applied.getJsonObject("counts").getInt("added")).isEqualTo(1);
        assertThat(rest.isNull("next")).isTrue();
        var stranger = identity.tenant().admin().api();
        assertThat(stranger.get("/directory-imports").json().getJsonArray("items"))
                .isEmpty();
        assertThat(directory.api().get("/directory-imports?cursor=bogus").code())
                .isEqualTo("VALIDATION");
        assertThat(directory
                        .api()
                        .get("/audit/entries?action=imports-listed")
                        .json()
                        .getJsonArray("items"))
                .isNotEmpty();
    }

    @Test
    void aTableTellsWhoUploadedItAndOneFromBeforeThatWasKeptDoesNot() {
        var colleague = identity.member(space, Role.PRIVACY_MANAGER);
        var table = "id,name,departments\nm1,Ole Harms,east\n";
        var before = directory.preview(table).json().getString("id");
        var preview = new DirectoryDriver(colleague.api()).preview(table).json();
        assertThat(preview.getString("createdBy")).isEqualTo(person(colleague));
        assertThat(directory.apply(preview).json().getString("createdBy"))
                .as("not who applied it")
                .isEqualTo(person(colleague));
        identity.database()
                .change("update directory.import set created_by = null where id = ?", UUID.fromString(before));
        var listed = directory.api().get("/directory-imports").json().getJsonArray("items");
        assertThat(listed.getJsonObject(0).getString("createdBy")).isEqualTo(person(colleague));
        assertThat(listed.getJsonObject(1).isNull("createdBy")).isTrue();
    }

    private String person(IdentityDriver.Member member) {
        var sql = "select user_id from identity.membership where membership_id = ?";
        return identity.database().value(sql, UUID.fromString(member.membership()));
    }

    @Test
    void aPreviewChangesNothingAndWhatWasLookedAtIsApplied() {
        directory.member("m1", "Emma Whitfield", "east");
        var preview = directory.preview("""
                id,name,departments,position
                m1,Emma Whitfield-Harms,east|company,Editor
                m2,Timo Schröder,east,
                m3,=cmd(),east,
                m4,Ole Harms,north,
                """);
        assertThat(preview.status()).as(preview.body()).isEqualTo(201);
        var counts = preview.json().getJsonObject("counts");
        assertThat(counts.getInt("added")).isEqualTo(1);
        assertThat(counts.getInt("changed")).isEqualTo(1);
        assertThat(counts.getInt("refused")).isEqualTo(2);
        assertThat(preview.body()).contains("csv-formula").contains("department-unknown");
        assertThat(members()).isEqualTo(1);
        var applied = directory.apply(preview.json());
        assertThat(applied.status()).as(applied.body()).isEqualTo(200);
        assertThat(applied.json().getString("state")).isEqualTo("APPLIED");
        assertThat(members()).isEqualTo(2);
        assertThat(directory.apply(preview.json()).code()).isEqualTo("CONFLICT");
        var path = "/directory-imports/" + preview.json().getString("id");
        var results = directory.api().get(path + "/results", "Accept-Language", "zh-CN");
        assertThat(results.body())
                .contains("\"4\",\"m3\",\"REFUSED\",\"name\",\"csv-formula\"")
                .contains("公式");
        assertThat(identity.database()
                        .number(
                                "select count(*) from directory.import where content is not null and id = ?::uuid",
                                preview.json().getString("id")))
                .isZero();
    }

    @Test
    void whatWouldDoSomethingElseByNowIsNotApplied() {
        var preview = directory
                .preview("id,name,departments\nm1,Emma Whitfield,east\n")
                .json();
        directory.member("m1", "Emma Whitfield", "company");
        var stale = directory.apply(preview);
        assertThat(stale.code()).isEqualTo("CONFLICT");
        assertThat(members()).isEqualTo(1);
        assertThat(directory
                        .api()
                        .delete("/directory-imports/" + preview.getString("id"))
                        .status())
                .isEqualTo(204);
        assertThat(directory.apply(preview).code()).isEqualTo("CONFLICT");
    }

    @Test
    void anotherEncodingIsRefusedByItsNameAndAFileThatIsNoTableByItsFault() {
        var named = directory.preview("id,name,departments\nm1,A B,east\n", "Content-Type", "text/csv;charset=gb18030");
        assertThat(named.code()).isEqualTo("VALIDATION");
        assertThat(named.body()).contains("GB18030");
        assertThat(directory.preview("id,name\nm1,A B\n").body()).contains("departments");
        var large = directory.preview("id,name,departments\n" + "x".repeat(17 * 1024 * 1024));
        assertThat(large.code()).isEqualTo("TOO_LARGE");
    }

    @Test
    void tenThousandRowsAreLookedAtAndAppliedTogetherAndCounted() {
        var csv = IntStream.range(0, 12_000)
                .mapToObj(each -> "p" + each + ",Person " + each + "," + (each % 3 == 0 ? "company|east" : "east"))
                .collect(Collectors.joining("\n", "id,name,departments\n", "\n"));
        var preview = directory.preview(csv).json();
        assertThat(preview.getJsonObject("counts").getInt("added")).isEqualTo(12_000);
        assertThat(directory.apply(preview).status()).isEqualTo(200);
        var east = directory
                .api()
                .get("/departments?externalId=east")
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
        assertThat(directory.counts(east.getString("id"))).isEqualTo("8000 4000 8000");
        assertThat(directory.preview(csv).json().getJsonObject("counts").getInt("unchanged"))
                .isEqualTo(12_000);
    }

    @Test
    void anotherOrganisationCannotApplyOrReadIt() {
        var preview = directory
                .preview("id,name,departments\nm1,Emma Whitfield,east\n")
                .json();
        var other = new DirectoryDriver(identity.tenant().admin().api());
        assertThat(other.apply(preview).status()).isEqualTo(404);
        assertThat(other.api()
                        .get("/directory-imports/" + preview.getString("id") + "/results")
                        .status())
                .isEqualTo(404);
    }
}
