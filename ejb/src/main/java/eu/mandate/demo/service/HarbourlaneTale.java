package eu.mandate.demo.service;

import eu.mandate.catalogue.domain.profile.PeriodUnit;
import eu.mandate.organisation.domain.DeclarationCode;
import eu.mandate.organisation.domain.LegalIdentity;
import eu.mandate.organisation.domain.MinorsAnswer;
import eu.mandate.organisation.domain.Programme;
import eu.mandate.organisation.domain.TenantForm;
import eu.mandate.organisation.service.kind.MinorsKind;
import eu.mandate.retention.domain.RetentionChoice;
import eu.mandate.retention.service.RetentionPeriodKind;
import java.util.List;
import java.util.stream.Stream;

/**
 * 港巷贸易（深圳）有限公司, an invented trading company, talks to its buyers through WhatsApp. How long chats stay it chose
 * itself: the service has no period of its own for them.
 */
final class HarbourlaneTale {

    private static final String TITLE = "法务经理";

    private final SetUp setUp;

    HarbourlaneTale(StorySpace space) {
        setUp = new SetUp(space, "+86 755 5550 2000");
    }

    List<StoryAct> acts() {
        return Stream.of(
                        setUp.identity(identity()),
                        setUp.contacts(),
                        setUp.people(TITLE, "2026年3月1日授权委托书"),
                        setUp.contract("WADesk 服务合同", "WD-2026-0200", programme()),
                        setUp.declarations(List.of(DeclarationCode.LAWFUL_BASIS_FOR_CONTENT)),
                        Stream.of(minors()),
                        periods(),
                        Stream.of(setUp.agreement(TITLE)))
                .flatMap(part -> part)
                .toList();
    }

    private static LegalIdentity identity() {
        return new LegalIdentity(
                "港巷贸易（深圳）有限公司",
                "Harbourlane Trading (Shenzhen) Co., Ltd.",
                "Harbourlane",
                "91440300MA0000003T",
                TenantForm.ORGANISATION,
                "南山区示例大道 200 号",
                "518000",
                "深圳",
                "CN");
    }

    private static Programme programme() {
        return new Programme("团队版", 24, "业务员在 WhatsApp 上答复境外买家的询价、跟进订单并提供售后服务", List.of("D-A02", "D-A05"));
    }

    private StoryAct minors() {
        return setUp.gives(setUp.privacy(), MinorsKind.KEY, MinorsAnswer.none());
    }

    private Stream<StoryAct> periods() {
        return Stream.of(period("D-R12", 12), period("D-R13", 24), period("D-R14", 24), period("D-R15", 12));
    }

    private StoryAct period(String rule, int months) {
        return setUp.gives(
                setUp.privacy(), RetentionPeriodKind.KEY, new RetentionChoice(rule, months, PeriodUnit.MONTHS));
    }
}
