package eu.mandate.agreement.scope;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.agreement.ChineseAgreement;
import eu.mandate.agreement.DocumentText;
import eu.mandate.agreement.domain.AgreementTexts;
import eu.mandate.agreement.domain.ChoiceNames;
import eu.mandate.agreement.domain.Snapshot;
import eu.mandate.agreement.domain.annex.ScopesAnnex;
import eu.mandate.agreement.domain.difference.SnapshotDifferences;
import eu.mandate.agreement.domain.rule.TextRules;
import eu.mandate.document.service.ShownNames;
import eu.mandate.kernel.json.Records;
import eu.mandate.testing.CommitmentInPart;
import eu.mandate.visibility.domain.PeopleNames;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who is meant by a visibility scope can be read in Annex VII, and that others are meant is a difference. */
class NamedInScopesTest {
    private static final PeopleNames SHOPS = ScopePlant.names(List.of(1, 2), List.of(7), List.of(4));
    private static final PeopleNames MANAGERS = ScopePlant.names(List.of(3), List.of(8), List.of(5));
    private static final Snapshot SNAPSHOT = ScopePlant.snapshot(24, SHOPS, MANAGERS);

    @Test
    @CommitmentInPart({"W-041", "W-046"})
    void departmentsAndTagsStandBesideTheirCountByNameAndNumber() {
        assertThat(annex(SNAPSHOT, AgreementTexts.english()))
                .contains("departments with all below them: 2; members: 1; tags: 1")
                .contains("Departments: “Unit 1” […00000001], “Unit 2” […00000002]")
                .contains("Tags: “Tag 4” […00000004]")
                .contains("left out: departments with all below them: 1; members: 1; tags: 1")
                .contains("Departments: “Unit 3” […00000003]", "Tags: “Tag 5” […00000005]")
                .contains("as the directory called them on 22 November 2026, at most 100 of each kind");
        assertThat(annex(SNAPSHOT, AgreementTexts.chinese()))
                .contains("部门：“Unit 1” […00000001]、“Unit 2” […00000002]", "标签：“Tag 4” […00000004]")
                .contains("部门：“Unit 3” […00000003]", "标签：“Tag 5” […00000005]")
                .contains("按通讯录截至2026年11月22日的名称列出");
    }

    /** Nobody's name could be erased from a document that is kept for ever. */
    @Test
    void membersAreToldByTheirNumberAlone() {
        assertThat(annex(SNAPSHOT, AgreementTexts.english()))
                .contains("Members: […00000007]", "Members: […00000008]", "Members are told by the end of their number")
                .doesNotContain("Person");
        assertThat(annex(SNAPSHOT, AgreementTexts.chinese())).contains("成员：[…00000007]", "成员仅以编号末位列明");
    }

    @Test
    void ofVeryManyTheFirstHundredByNameAreFrozenAndTheOthersCounted() {
        var many = IntStream.rangeClosed(1, ChoiceNames.MOST + 3).boxed().toList();
        var snapshot = ScopePlant.snapshot(24, ScopePlant.names(many, List.of(), List.of()), PeopleNames.NOBODY);
        var frozen = snapshot.scopes().apps().get(0).names().included().departments();
        assertThat(frozen)
                .hasSize(ChoiceNames.MOST)
                .element(1)
                .satisfies(one -> assertThat(one.name()).isEqualTo("Unit 10"));
        assertThat(annex(snapshot, AgreementTexts.english()))
                .contains("and 3 more")
                .doesNotContain("“Unit 99”");
        assertThat(annex(snapshot, AgreementTexts.chinese())).contains("，另有 3 个");
    }

    @Test
    void anotherDepartmentIsADifferenceThoughTheCountsAreEqual() {
        var after = ScopePlant.snapshot(
                30,
                ScopePlant.names(List.of(1, 6), List.of(9), List.of(4)),
                ScopePlant.names(List.of(3), List.of(8), List.of(6)));
        assertThat(SnapshotDifferences.between(SNAPSHOT, after)).singleElement().satisfies(one -> {
            assertThat(one.before())
                    .endsWith("Named only before: departments “Unit 2” […00000002]; members […00000007];"
                            + " left out: tags “Tag 5” […00000005].");
            assertThat(one.after())
                    .endsWith("Named only now: departments “Unit 6” […00000006]; members […00000009];"
                            + " left out: tags “Tag 6” […00000006].");
            assertThat(one.text().en()).contains("Named only before: departments “Unit 2”", "Named only now:");
            assertThat(one.text().zh())
                    .contains("仅变更前列明：部门“Unit 2” […00000002]；成员[…00000007]；排除：标签“Tag 5” […00000005]。")
                    .contains("仅变更后列明：部门“Unit 6” […00000006]；成员[…00000009]；排除：标签“Tag 6” […00000006]。");
        });
    }

    @Test
    void anotherNameOfADepartmentIsNoDifference() {
        var renamed = ScopePlant.renamed(SNAPSHOT, "Unit 1", "Shops of the north");
        assertThat(annex(renamed, AgreementTexts.english())).contains("“Shops of the north” […00000001]");
        assertThat(SnapshotDifferences.between(SNAPSHOT, renamed)).isEmpty();
    }

    @Test
    void sameChoiceGivenAnewTellsNobodyAsChanged() {
        assertThat(SnapshotDifferences.between(SNAPSHOT, ScopePlant.snapshot(30, SHOPS, MANAGERS)))
                .singleElement()
                .satisfies(one -> assertThat(one.text().en()).doesNotContain("Named only"));
    }

    @Test
    void aSnapshotFromBeforeNamesWereFrozenIsReadAndCompared() {
        var old = Records.read(ScopePlant.withoutNames(SNAPSHOT), Snapshot.class);
        assertThat(old.scopes().apps().get(0).names()).isEqualTo(ChoiceNames.NONE);
        assertThat(annex(old, AgreementTexts.english()))
                .contains("Departments: […00000001], […00000002]")
                .doesNotContain("Unit 1");
        assertThat(SnapshotDifferences.between(old, SNAPSHOT)).isEmpty();
        var after = ScopePlant.snapshot(30, ScopePlant.names(List.of(1, 6), List.of(7), List.of(4)), MANAGERS);
        assertThat(SnapshotDifferences.between(old, after))
                .singleElement()
                .satisfies(one -> assertThat(one.before()).endsWith("Named only before: departments […00000002]."));
    }

    /** A customer may call a department as it likes; only the document's own words must not be left open. */
    @Test
    void noNameOfTheDirectoryPreventsAnIssue() {
        var named = ScopePlant.renamed(SNAPSHOT, "Unit 1", "待定 <TBD> ”Hootsuite” [...]");
        assertThat(annex(named, AgreementTexts.chinese())).contains("Hootsuite");
        assertThat(TextRules.findings(ChineseAgreement.of(named), named, ChineseAgreement.context()))
                .isEmpty();
        assertThat(ShownNames.of("🍎 水果 Obst\t")).isEqualTo("? 水果 Obst?");
    }

    private static String annex(Snapshot snapshot, AgreementTexts texts) {
        return DocumentText.text(ScopesAnnex.of(snapshot, texts.words()).blocks());
    }
}
