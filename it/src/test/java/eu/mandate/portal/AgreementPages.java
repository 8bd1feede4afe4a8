package eu.mandate.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import eu.mandate.driver.Visitor;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What tests do with the pages of agreements. */
final class AgreementPages {
    static final String OVERVIEW = "/portal/agreement/overview.xhtml";
    static final String ISSUE = "/portal/agreement/issue.xhtml";
    static final String ONE = "/portal/agreement/agreement.xhtml?number=";
    static final int ANNEXES = 8;

    private AgreementPages() {}

    static Download download(Visitor visitor, String link, String extension) {
        var download = visitor.page()
                .waitForDownload(() -> visitor.page().locator(link).click());
        assertThat(download.suggestedFilename()).endsWith(extension);
        return download;
    }

    /** What has to be typed to confirm. */
    static String label(Page page) {
        return page.locator("label[for=typed]")
                .textContent()
                .replaceAll(".*[“”](.+)[“”].*", "$1")
                .strip();
    }

    static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A picture, no violation, no complaint. */
    static void check(Visitor visitor, String picture) {
        visitor.picture(picture);
        visitor.assertAccessible();
        visitor.assertNoComplaints();
    }
}
