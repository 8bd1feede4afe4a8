package eu.mandate.demo.service;

import eu.mandate.organisation.domain.LegalIdentity;
import eu.mandate.organisation.domain.TenantForm;
import eu.mandate.organisation.service.kind.LegalIdentityKind;
import java.util.List;

/**
 * What happens in each space of the story. All organisations are invented; so are their register numbers, streets and
 * telephone numbers.
 */
final class Tales {

    private Tales() {}

    /** What happens in the space, in order. */
    static List<StoryAct> of(StorySpace space) {
        return switch (space.key().value()) {
            case "nordlicht" -> new NordlichtTale(space).acts();
            case "qinghe" -> identity(space, qinghe());
            case "lanshan" -> identity(space, lanshan());
            case "harbourlane" -> identity(space, harbourlane());
            default -> List.of();
        };
    }

    private static List<StoryAct> identity(StorySpace space, LegalIdentity identity) {
        return List.of(new StoryAct.Gives(space.people().get(0), LegalIdentityKind.KEY, identity));
    }

    private static LegalIdentity qinghe() {
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

    private static LegalIdentity lanshan() {
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

    private static LegalIdentity harbourlane() {
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
}
