package eu.mandate.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Api;
import eu.mandate.driver.ArchivablePdf;
import eu.mandate.driver.CommandLine;
import eu.mandate.driver.Installation;
import jakarta.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseAgreementIT {
    @TempDir
    Path folder;

    private final Installation installation = Installation.shared();

    private Api counsel(String customer) {
        return installation.api(installation.person(customer, "LEGAL"));
    }

    @Test
    void theRetailerHasItsAgreementInChinese() throws Exception {
        var run = new CommandLine(folder)
                .demo(
                        "agreement",
                        "issue",
                        "--tenant",
                        "qinghe",
                        "--language",
                        "zh",
                        "--out",
                        "qinghe.pdf",
                        "--output",
                        "json");
        assertThat(run.exitCode()).as(run.errors() + run.output()).isZero();
        assertThat(run.json().getString("language")).isEqualTo("zh");
        var file = Files.readAllBytes(folder.resolve("qinghe.pdf"));
        assertThat(ArchivablePdf.faults(file)).isEmpty();
        try (var pdf = Loader.loadPDF(file)) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).startsWith("zh");
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("个人信息委托处理协议", "杭州青禾零售有限公司", "武汉夜莺科技有限公司", "转委托的受托人")
                    .contains("一、处理目的", "二、处理期限", "三、处理方式", "四、个人信息的种类", "五、保护措施", "六、双方的权利和义务")
                    .doesNotContain("最终解释权", "控制者", "数据主体");
        }
    }

    @ParameterizedTest
    @CsvSource({"qinghe, en, english-not-of-law, zh", "nordlicht, zh, chinese-not-of-law, en"})
    void aLanguageWhoseLawDoesNotApplyIsRefusedByName(String customer, String asked, String reason, String possible) {
        var refused = counsel(customer).post("/agreements", "{\"language\":\"" + asked + "\"}");
        assertThat(refused.code()).isEqualTo("VALIDATION");
        assertThat(refused.body()).contains("\"/language\"", reason, possible);
    }

    @Test
    void thePreviewIsOfTheLawThatApplies() {
        var preview = counsel("qinghe").get("/agreements/preview").json();
        assertThat(preview.getString("language")).isEqualTo("zh");
        assertThat(preview.getJsonArray("annexes").getValuesAs(JsonObject.class))
                .extracting(annex -> annex.getString("key"))
                .contains("IX");
        assertThat(counsel("qinghe").get("/agreements/preview?language=en").body())
                .contains("english-not-of-law");
    }
}
