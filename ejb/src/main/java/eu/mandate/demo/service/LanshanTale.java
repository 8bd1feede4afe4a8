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
 * 岚山实验学校, an invented school, keeps the albums of its classes. How long photos stay it chose itself: the service has no
 * period of its own.
 */
final class LanshanTale {

    private static final String TITLE = "副校长";

    private final SetUp setUp;

    LanshanTale(StorySpace space) {
        setUp = new SetUp(space, "+86 633 5550 0616");
    }

    List<StoryAct> acts() {
        return Stream.of(
                        setUp.identity(identity()),
                        setUp.contacts(),
                        setUp.people(TITLE, "校长办公会 2026年3月1日授权"),
                        setUp.contract("微校服务合同", "WX-2026-0106", programme()),
                        setUp.declarations(List.of(DeclarationCode.LAWFUL_BASIS_FOR_CONTENT)),
                        Stream.of(minors(), period(), setUp.agreement(TITLE)))
                .flatMap(part -> part)
                .toList();
    }

    private static LegalIdentity identity() {
        return new LegalIdentity(
                "岚山实验学校",
                "Lanshan Experimental School",
                null,
                "1237110300000004XL",
                TenantForm.OTHER_ENTITY,
                "岚山区示例街 6 号",
                "276800",
                "日照",
                "CN");
    }

    private static Programme programme() {
        return new Programme("校园版", 86, "各班级在校园活动后整理相册，供本班教师和监护人查看", List.of("S-A01"));
    }

    private StoryAct minors() {
        var answer = new MinorsAnswer(
                true,
                true,
                "入学时由班主任向每位监护人发放书面同意书，逐项说明相册的目的、可见范围和保存期限；监护人签字后由教务处登记，可随时书面撤回",
                "《岚山实验学校儿童个人信息处理规则》（2026年3月1日校长办公会通过），公布于学校网站并附于同意书");
        return setUp.gives(setUp.privacy(), MinorsKind.KEY, answer);
    }

    private StoryAct period() {
        return setUp.gives(setUp.privacy(), RetentionPeriodKind.KEY, new RetentionChoice("S-R01", 30, PeriodUnit.DAYS));
    }
}
