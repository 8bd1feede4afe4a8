package eu.mandate.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Answer;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.ProcessingOrganisation;
import eu.mandate.identity.domain.Role;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** However many people a vendor has and however often they were refused, all of it is read, page by page. */
class StaffPagesIT {
    private SupportDriver staff;

    @Test
    void standingsAndAMonthOfRefusalsAreReadPageByPage() {
        try (var identity = new IdentityDriver()) {
            var customer = ProcessingOrganisation.open(identity);
            staff = new SupportDriver(identity.database());
            staff.bind();
            refusals(customer);
            readPageByPage();
        }
    }

    private void refusals(ProcessingOrganisation customer) {
        var key = customer.space().key();
        refused(staff.read(staff.asked(key)), "ROLE_NOT_ALLOWED");
        assertThat(staff.read(staff.approved(customer.api(Role.TENANT_ADMIN), key))
                        .status())
                .isEqualTo(200);
        refused(staff.support().get(month()), "ROLE_NOT_ALLOWED");
    }

    private static String month() {
        return "/admin/staff-standings/attempts?month=" + YearMonth.now(ZoneOffset.UTC);
    }

    private void readPageByPage() {
        var month = month();
        assertThat(pages(month, "lines")).isEqualTo(page(month + "&limit=200", "lines"));
        var everybody = page("/admin/staff-standings?limit=200", "people");
        assertThat(everybody).hasSizeGreaterThan(2).contains(staff.person());
        assertThat(pages("/admin/staff-standings?query=", "people")).isEqualTo(everybody);
        var name = staff.privacy().get("/admin/staff-standings?limit=1").json();
        assertThat(page("/admin/staff-standings?query=nobody%25_", "people")).isEmpty();
        var first = name.getJsonArray("people").getJsonObject(0);
        assertThat(page("/admin/staff-standings?query=" + encoded(first.getString("name")), "people"))
                .contains(first.getString("person"));
        refused(staff.privacy().get(month + "&cursor=x"), "VALIDATION");
        refused(staff.privacy().get("/admin/staff-standings?cursor=x"), "VALIDATION");
    }

    /** What the pages of two list, one after the other. */
    private List<String> pages(String path, String list) {
        var all = new ArrayList<String>();
        var cursor = "";
        do {
            var address = path + "&limit=2" + (cursor.isEmpty() ? "" : "&cursor=" + cursor);
            var page = staff.privacy().get(address);
            assertThat(page.status()).as(page.body()).isEqualTo(200);
            assertThat(listed(page, list)).hasSizeBetween(1, 2);
            all.addAll(listed(page, list));
            cursor = page.json().getString("next", "");
        } while (!cursor.isEmpty());
        assertThat(all).hasSizeGreaterThan(2);
        return all;
    }

    private List<String> page(String path, String list) {
        return listed(staff.privacy().get(path), list);
    }

    private static List<String> listed(Answer page, String list) {
        return page.json().getJsonArray(list).getValuesAs(JsonObject.class).stream()
                .map(each -> list.equals("people")
                        ? each.getString("person")
                        : each.getString("person") + each.getString("action") + each.getString("outcome"))
                .toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void refused(Answer answer, String code) {
        assertThat(answer.code()).as(answer.body()).isEqualTo(code);
    }
}
