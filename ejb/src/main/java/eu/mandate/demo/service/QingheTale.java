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

/** 杭州青禾零售有限公司, an invented retailer, keeps in touch with its customers through WeCom. */
final class QingheTale {

    private static final List<DeclarationCode> YES = List.of(DeclarationCode.LAWFUL_BASIS_FOR_CONTENT);

    private static final String TITLE = "法务总监";

    private final SetUp setUp;

    QingheTale(StorySpace space) {
        setUp = new SetUp(space, "+86 571 5550 1810");
    }

    List<StoryAct> acts() {
        return Stream.of(
                        setUp.identity(identity()),
                        setUp.contacts(),
                        setUp.people(TITLE, "2026年3月1日授权委托书"),
                        setUp.contract("微伴助手服务合同", "WB-2026-0318", programme()),
                        setUp.declarations(YES),
                        Stream.of(minors(), shorter(), setUp.agreement(TITLE)))
                .flatMap(part -> part)
                .toList();
    }

    private static LegalIdentity identity() {
        return new LegalIdentity(
                "杭州青禾零售有限公司",
                "Hangzhou Qinghe Retail Co., Ltd.",
                "青禾",
                "91330100MA0000001F",
                TenantForm.ORGANISATION,
                "西湖区示例路 18 号",
                "310000",
                "杭州",
                "CN");
    }

    private static Programme programme() {
        return new Programme("专业版", 320, "门店导购通过企业微信为会员提供咨询、预约和售后服务，并举办线上会员活动", List.of("W-A02", "W-A03", "W-A04"));
    }

    private StoryAct minors() {
        return setUp.gives(setUp.privacy(), MinorsKind.KEY, MinorsAnswer.none());
    }

    private StoryAct shorter() {
        var period = new RetentionChoice("W-R15", 30, PeriodUnit.DAYS);
        return setUp.gives(setUp.privacy(), RetentionPeriodKind.KEY, period);
    }
}
