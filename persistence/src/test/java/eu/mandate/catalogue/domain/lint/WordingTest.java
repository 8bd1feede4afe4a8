package eu.mandate.catalogue.domain.lint;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.ProfileFixture;
import eu.mandate.catalogue.domain.RecordEdit;
import eu.mandate.testing.Commitment;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What sentences the lints on words find, and which they leave alone. */
class WordingTest {

    private static final String PURPOSE = "/purposes/H-P01/description/";
    private static final String ACCEPTANCE = "/changeNotice/acceptance/";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Continued use of the desk constitutes acceptance",
                "By using the service you agree to the change",
                "You consent by continuing",
                "If you do not object, continued use means consent",
                "Users are deemed to have accepted",
                "继续使用即视为同意",
                "一经使用，即表示您接受变更",
                "未提出异议的，视为同意"
            })
    void findsConsentThatNobodyGives(String sentence) {
        assertThat(found(ACCEPTANCE, sentence)).containsExactly("consent-deemed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Continued use is never deemed consent",
                "Nothing is accepted by silence",
                "Going on using the service accepts nothing",
                "继续使用不视为同意",
                "重大变更须经本人明确同意"
            })
    void leavesAloneWhatDeniesIt(String sentence) {
        assertThat(found(ACCEPTANCE, sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We have the final right of interpretation",
                "The company reserves all rights not expressly granted",
                "最终解释权归本公司所有",
                "本政策的解释权归供应商"
            })
    void findsTheLastWord(String sentence) {
        assertThat(found(ACCEPTANCE, sentence)).containsExactly("interpretation-reserved");
    }

    @Test
    void leavesAloneThatThereIsNoLastWord() {
        assertThat(found(ACCEPTANCE, "Nobody has a final right of interpretation"))
                .isEmpty();
        assertThat(found(ACCEPTANCE, "供应商不享有最终解释权")).isEmpty();
    }

    @ParameterizedTest
    @Commitment("X-W26")
    @ValueSource(
            strings = {
                "Run the account and improve services",
                "Improving our products",
                "Run the account, e.g. the password",
                "Run the account for other purposes",
                "Run the account, including but not limited to log-in",
                "Product improvement",
                "管理账户等用途",
                "改善服务",
                "管理账户以及其他目的",
                "管理账户，包括但不限于登录"
            })
    void findsAPurposeThatEverythingFitsInto(String sentence) {
        assertThat(found(PURPOSE, sentence)).containsExactly("purpose-open");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Find faults from error reports", "Let the person sign in", "让用户登录", "根据错误报告查找故障"})
    void leavesAloneAClosedPurpose(String sentence) {
        assertThat(found(PURPOSE, sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "personal data",
                "The user data",
                "Relevant information",
                "Data of users",
                "相关信息",
                "个人信息",
                "其他相关资料"
            })
    void findsACategoryThatSaysNothing(String sentence) {
        assertThat(found("/categories/H-C01/name/", sentence)).containsExactly("category-generic");
    }

    @ParameterizedTest
    @ValueSource(strings = {"We sell contact data to brokers", "Lists are rented to partners", "向合作方出售个人信息", "出租客户名单"})
    void findsASale(String sentence) {
        assertThat(found(PURPOSE, sentence)).containsExactly("sale-or-rent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Support for marketing and sales teams", "Data is never sold", "不出售个人信息"})
    void leavesAloneWhatIsNoSale(String sentence) {
        assertThat(found(PURPOSE, sentence)).isEmpty();
    }

    @ParameterizedTest
    @Commitment("X-D16")
    @ValueSource(
            strings = {
                "Contact: [email protected]",
                "Period tbd",
                "To be defined by the vendor",
                "Dear {{name}}",
                "Kept for ${period}",
                "Insert your company name here",
                "联系人待定",
                "某某公司",
                "【填写】",
                "Kept for ____"
            })
    void findsWhatIsStillToBeFilledIn(String sentence) {
        assertThat(found(ACCEPTANCE, sentence)).containsExactly("placeholder");
    }

    @ParameterizedTest
    @Commitment({"X-J24", "X-W16"})
    @ValueSource(
            strings = {
                "and the desk answers,",
                "The desk answers (at once",
                "The desk  answers",
                "We we answer",
                ", answers the desk",
                "服务台答复，。",
                "服务台答复（立即",
                "服务台答复、"
            })
    void findsABrokenSentence(String sentence) {
        assertThat(found(ACCEPTANCE, sentence)).containsExactly("text-broken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"See section 9 for contacts", "The methods listed here", "Click here", "详见第九条", "点击此处"})
    void findsAReferenceByPosition(String sentence) {
        assertThat(found(ACCEPTANCE, sentence)).containsExactly("reference-by-position");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Answers\u0007 at once",
                "Answers\uFEFF at once",
                "Answers\u202E at once",
                "Answers\u061C at once",
                "Answers\u3164 at once",
                "Answers \uFFFD"
            })
    void findsCharactersThatNobodyCanRead(String sentence) {
        assertThat(found(ACCEPTANCE, sentence)).containsExactly("character-unreadable");
    }

    @Test
    @Commitment("X-J01")
    void anotherVendorsNameIsFoundWhereverItStands() {
        assertThat(found("/rights/H-D-ACCESS/fee/", "Hootsuite is the processor"))
                .containsExactly("brand-foreign");
        assertThat(found("/rights/H-D-ACCESS/fee/", "由飞书提供")).containsExactly("brand-foreign");
    }

    @Test
    void aConnectedPlatformMayBeNamed() {
        assertThat(found(PURPOSE, "Answer messages on Facebook")).isEmpty();
    }

    @Test
    void aRegisteredEntityMayBeNamed() {
        var profile = RecordEdit.set(ProfileFixture.harbourDesk(), PURPOSE + "en", "Answer messages on LinkedIn");
        var context = LintContext.of(profile);
        var knowing = new LintContext(
                context.ownNames(),
                context.knownBrands(),
                Set.of("Harbour Desk Software Co., Ltd.", "LinkedIn Ireland Unlimited Company"),
                context.registeredContacts());
        assertThat(ProfileLints.findings(profile, context)).hasSize(1);
        assertThat(ProfileLints.findings(profile, knowing)).isEmpty();
    }

    @Test
    void aResolutionMayQuoteTheFault() {
        assertThat(found("/resolutions/X-H01/finding/", "Continued use means consent, says Hootsuite, tbd"))
                .isEmpty();
    }

    private static List<String> found(String place, String sentence) {
        var language = sentence.matches(".*\\p{IsHan}.*") ? "zh" : "en";
        var profile = RecordEdit.set(ProfileFixture.harbourDesk(), place + language, sentence);
        return ProfileLints.findings(profile, LintContext.of(profile)).stream()
                .map(LintFinding::lint)
                .distinct()
                .toList();
    }
}
