package eu.mandate.directory.domain.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.mandate.directory.domain.DepartmentReferences;
import eu.mandate.directory.domain.DepartmentReferences.Target;
import eu.mandate.directory.domain.Employment;
import eu.mandate.directory.domain.ExternalKey;
import eu.mandate.directory.domain.MemberDraft;
import eu.mandate.directory.domain.MemberStatus;
import eu.mandate.directory.domain.StoredMember;
import eu.mandate.kernel.domain.Refusal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportPlanTest {
    private static final UUID SOMEBODY = new UUID(7, 7);
    private static final DepartmentReferences DEPARTMENTS = new DepartmentReferences(Map.of(
            "sales", new Target(1, new UUID(0, 1), true),
            "shop", new Target(2, new UUID(0, 2), true),
            "old", new Target(3, new UUID(0, 3), false)));
    private static final MemberDraft KNOWN = new MemberDraft(
            "Emma Whitfield",
            1,
            Set.of(2),
            MemberStatus.DISABLED,
            Employment.EMPLOYEE,
            "Editor",
            "emma@nordlicht.example",
            LocalDate.of(2020, 2, 1),
            null);

    private static ImportPlan plan(String csv) {
        var known = new StoredMember(5, SOMEBODY, new ExternalKey("hr", "e1"), 3, KNOWN);
        return ImportPlan.of(MemberTable.of(csv), DEPARTMENTS, Map.of("e1", known));
    }

    private static String results(ImportPlan plan) {
        return plan.results().stream()
                .map(row -> row.line() + " " + row.outcome() + " " + row.column() + " " + row.reason())
                .collect(Collectors.joining("; "));
    }

    private static void refusesFile(String csv, String reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> plan(csv))
                .matches(refused -> refused.errors().get(0).reason().equals(reason), reason);
    }

    @Test
    void tellsNewChangedAndUnchangedRows() {
        var plan = plan("""
                id,name,departments
                e1,Emma Whitfield,sales|shop
                e2,Timo Schröder,shop
                """);
        assertThat(results(plan)).isEqualTo("2 UNCHANGED null null; 3 NEW null null");
        assertThat(plan.additions()).containsOnlyKeys("e2");
        var changed = plan("id,name,departments\ne1,Emma Whitfield-Harms,sales|shop\n");
        assertThat(results(changed)).isEqualTo("2 CHANGED null null");
    }

    @Test
    void whatHasNoColumnIsLeftAsItIsAndAnEmptyCellTakesAway() {
        var plan = plan("id,name,departments,position\ne1,Emma Whitfield,shop,\n");
        assertThat(plan.changes()).hasSize(1);
        var after = plan.changes().get(0).after();
        assertThat(after.position()).isNull();
        assertThat(after.email()).isEqualTo("emma@nordlicht.example");
        assertThat(after.status()).isEqualTo(MemberStatus.DISABLED);
        assertThat(after.department()).isEqualTo(2);
        assertThat(after.alsoIn()).isEmpty();
    }

    @Test
    void chineseHeadingsAndSemicolonsAreReadAsWell() {
        var plan = plan("编号;姓名;部门;状态;用工形式\nw1;蒋小雨;sales;active;trainee\n");
        assertThat(plan.additions().get("w1").employment()).isEqualTo(Employment.TRAINEE);
    }

    @Test
    void aStatusWithADotlessLetterIsNoStatus() {
        assertThat(results(plan("id,name,departments,status\nw1,A B,sales,act\u0131ve\n")))
                .isEqualTo("2 REFUSED status csv-status");
        assertThat(results(plan("id,name,departments,status\nw1,A B,sales,aCtIvE\n")))
                .isEqualTo("2 NEW null null");
    }

    @Test
    void whoLeftStandsInOnePlaceAndADayOfLeavingMeansLeft() {
        var draft = plan("id,name,departments,left\ne9,A B,sales|shop,2026-01-31\n")
                .additions()
                .get("e9");
        assertThat(draft.status()).isEqualTo(MemberStatus.LEFT);
        assertThat(draft.alsoIn()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "x1,A B,nowhere,, > departments department-unknown",
                "x1,A B,old,, > departments department-closed",
                "x1,A B,,, > departments member-without-department",
                "'x1,=1+1,sales,,' > name csv-formula",
                "'x1,A B,sales,@cmd,' > position csv-formula",
                "'x1,\uFF1D1+1,sales,,' > name csv-formula",
                "'x1,A\u202EB,sales,,' > name text-hidden-character",
                "'x1,4111 1111 1111 1111,sales,,' > name prohibited-card-number",
                "'x1,A B,sales,password: hunter2hunter2,' > position prohibited-credential",
                "',A B,sales,,' > id csv-id",
                "'x1,,sales,,' > name constraint-not-blank",
                "'x1,A B,sales,,31.01.2026' > joined csv-date",
                "'x1,A B,sales,,2026-02-30' > joined csv-date",
                "'x1,A B,sales,,0000-01-01' > joined csv-date",
                "'x1,A B,sales' > null csv-cells",
            })
    void aRefusedRowNamesTheColumnAndTheReason(String row, String expected) {
        var plan = plan("id,name,departments,position,joined\n" + row + "\n");
        assertThat(results(plan)).isEqualTo("2 REFUSED " + expected);
        assertThat(plan.additions()).isEmpty();
    }

    @Test
    void anIdThatStandsTwiceIsRefusedInBothRows() {
        assertThat(results(plan("id,name,departments\nx,A B,sales\nx,C D,shop\ny,E F,shop\n")))
                .isEqualTo("2 REFUSED id csv-id-twice; 3 REFUSED id csv-id-twice; 4 NEW null null");
    }

    @Test
    void lineBreaksInsideOfQuotationMarksCountAsLines() {
        assertThat(results(plan(
                        "id,name,departments\r\nx,\"A \"\"B\"\"\",sales\r\n\r\ny,\"E\nF\",shop\r\nz,G H,shop\r\n")))
                .isEqualTo("2 NEW null null; 4 REFUSED name text-hidden-character; 6 NEW null null");
    }

    @Test
    void refusesAFileThatIsNoSuchTable() {
        refusesFile("id,name\nx,A\n", "csv-heading-missing");
        refusesFile("id,name,departments,salary\nx,A,sales,1\n", "csv-heading-unknown");
        refusesFile("id,name,departments,Name\nx,A,sales,B\n", "csv-heading-twice");
        refusesFile("id,name,departments\n", "csv-empty");
        refusesFile("id,name,departments\nx,\"A B,sales\n", "csv-quote");
        refusesFile("id,name,departments\n" + "x,A,sales\n".repeat(ImportLimits.ROWS + 1), "csv-too-long");
    }

    @Test
    void theSameTableOnTheSameDirectoryHasTheSameHashAndAnotherOneAnother() {
        var csv = "id,name,departments\ne1,Emma,sales\ne2,B C,shop\n";
        assertThat(plan(csv).hash()).isEqualTo(plan(csv).hash());
        var merged = new DepartmentReferences(
                Map.of("sales", new Target(1, new UUID(0, 1), true), "shop", new Target(1, new UUID(0, 1), true)));
        assertThat(ImportPlan.of(MemberTable.of(csv), merged, Map.of()).hash())
                .isNotEqualTo(plan(csv).hash());
    }

    @Test
    void resultsAreReadBackAsTheyWereKeptAndRunNothingInASpreadsheet() {
        var results = plan("id,name,departments\n\"=\"\"x,1\",A B,sales\ny,C D,shop\n\uFF1Dx,E F,shop\n")
                .results();
        assertThat(ResultFile.read(ResultFile.bytes(results))).isEqualTo(results);
        var readable =
                new String(ResultFile.readable(results, reason -> "why"), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(readable).contains("\"2\",\"'=\"\"x,1\",\"REFUSED\",\"id\",\"csv-formula\",\"why\"");
        assertThat(readable).contains("\"4\",\"'\uFF1Dx\",\"REFUSED\"");
    }

    @Test
    void aTableOfTheGreatestSizeIsWorkedOutInSeconds() {
        var rows = IntStream.range(0, 50_000)
                .mapToObj(each -> "p" + each + ",Person " + each + ",sales|shop\n")
                .collect(Collectors.joining());
        var counts = plan("id,name,departments\n" + rows).counts();
        assertThat(counts.added()).isEqualTo(50_000);
    }

    @Test
    void keepsNoMoreOfARowThanShowsThatItIsTooLong() {
        var rows = CsvReader.rows(
                "id,name,departments\nx1,A," + "a,".repeat(100_000) + "\n\"a\"" + ",\"a\"".repeat(100_000));
        assertThat(rows).hasSize(3);
        assertThat(rows.subList(1, 3))
                .allSatisfy(row -> assertThat(row.cells())
                        .hasSizeGreaterThan(MemberColumn.values().length)
                        .hasSizeLessThan(100));
        assertThat(results(plan("id,name,departments\nx1,A,sales" + ",".repeat(100_000) + "\nx2,B,sales\n")))
                .isEqualTo("2 REFUSED null csv-cells; 3 NEW null null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b\u00A0c", "\u00A0@b", "a\u2007b@c", "a b@c"})
    void anAddressHoldsNoBlankOfAnyKind(String email) {
        assertThat(results(plan("id,name,departments,email\nx1,A,sales," + email + "\n")))
                .isEqualTo("2 REFUSED email member-email-malformed");
    }
}
