package eu.mandate.demo.service;

import eu.mandate.identity.domain.Role;
import eu.mandate.identity.domain.Username;
import eu.mandate.tenant.domain.TenantKey;
import eu.mandate.tenant.domain.TenantKind;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Everybody in the story. The vendors are the ones named in the services' own terms; all people are invented. */
final class Cast {

    /** Keeps the books of two customers; shows how one person chooses between spaces. */
    static final Username IN_TWO_TENANTS = new Username("zhou.qian@lihe-audit.example");

    private static final String SHARED_AUDITOR = "周倩";

    private static final List<Role> CUSTOMER_ROLES = List.of(
            Role.TENANT_ADMIN,
            Role.TENANT_ADMIN,
            Role.PRIVACY_MANAGER,
            Role.PRIVACY_MANAGER,
            Role.LEGAL,
            Role.AGREEMENT_REQUESTER,
            Role.USAGE_MANAGER,
            Role.AUDITOR,
            Role.MEMBER);

    private static final List<Role> VENDOR_ROLES =
            List.of(Role.ONBOARDING, Role.SUPPORT, Role.OPERATIONS, Role.PRIVACY, Role.SECURITY);

    private static final List<String> CUSTOMER_NAMES =
            List.of("admin", "admin2", "privacy", "privacy2", "legal", "requester", "usage", "auditor", "member");

    private Cast() {}

    /** The spaces in the order they are opened: vendors before their customers. */
    static List<StorySpace> spaces() {
        return Stream.concat(Stream.concat(Stream.of(installation()), vendors()), customers())
                .toList();
    }

    private static StorySpace installation() {
        var admin = new StoryPerson(new Username("root@mandate.example"), "Robin Keller", Role.INSTALLATION_ADMIN);
        return new StorySpace(
                TenantKind.INSTALLATION, new TenantKey("installation"), "Installation", null, null, List.of(admin));
    }

    private static Stream<StorySpace> vendors() {
        return Stream.of(
                vendor(
                        "jujiao",
                        "Guangzhou Weyes Network Technology Co., Ltd. (JUJIAO)",
                        "Lin Jiaxin",
                        "Huang Zhiwei",
                        "Chen Yufei",
                        "Liang Shan",
                        "Xu Bowen"),
                vendor("yeying", "武汉夜莺科技有限公司", "陈思远", "刘晓彤", "赵明宇", "孙佳怡", "周子豪"),
                vendor("wesmile-team", "the WeSmile team", "林芷若", "何俊杰", "郭雨桐", "马思齐", "罗梓轩"),
                vendor(
                        "wapu",
                        "Wuhan Wapu Technology Co., Ltd.",
                        "Deng Yilin",
                        "Cao Pengfei",
                        "Xie Mengyao",
                        "Han Rui",
                        "Tang Zihan"));
    }

    private static Stream<StorySpace> customers() {
        return Stream.of(nordlicht(), qinghe(), lanshan(), harbourlane());
    }

    private static StorySpace nordlicht() {
        return customer(
                new Customer("nordlicht", "Nordlicht Reisen GmbH", "juwaitong", "jujiao"),
                "Katrin Petersen",
                "Jonas Albrecht",
                "Miriam Vogt",
                "Sven Lorenzen",
                "Dr. Helga Brandt",
                "Timo Schröder",
                "Anja Feddersen",
                "Ole Harms",
                "Emma Whitfield");
    }

    private static StorySpace qinghe() {
        return customer(
                new Customer("qinghe", "杭州青禾零售有限公司", "weiban", "yeying"),
                "王晓敏",
                "李建国",
                "张雅琴",
                "吴志强",
                "郑律",
                "冯佳",
                "沈伟",
                SHARED_AUDITOR,
                "蒋小雨");
    }

    private static StorySpace lanshan() {
        return customer(
                new Customer("lanshan", "岚山实验学校", "wesmile", "wesmile-team"),
                "高文博",
                "宋丽华",
                "田静",
                "魏东",
                "袁法",
                "许诺",
                "邓超然",
                SHARED_AUDITOR,
                "任小鹿");
    }

    private static StorySpace harbourlane() {
        return customer(
                new Customer("harbourlane", "Harbourlane Trading (Shenzhen) Co., Ltd.", "wadesk", "wapu"),
                "Grace Ho",
                "Desmond Lau",
                "Ivy Zhang",
                "Marcus Tse",
                "Fiona Cheung",
                "Kevin Luo",
                "Nadia Rahman",
                "Peter Wong",
                "Sophie Lam");
    }

    private record Customer(String key, String name, String service, String processor) {}

    private static StorySpace vendor(String key, String name, String... people) {
        var cast = new StoryPerson[VENDOR_ROLES.size()];
        for (var i = 0; i < cast.length; i++) {
            var role = VENDOR_ROLES.get(i);
            cast[i] = person(role.name().toLowerCase(Locale.ROOT), key, people[i], role);
        }
        return new StorySpace(TenantKind.PROCESSOR, new TenantKey(key), name, null, null, List.of(cast));
    }

    private static StorySpace customer(Customer customer, String... people) {
        var cast = new StoryPerson[CUSTOMER_ROLES.size()];
        for (var i = 0; i < cast.length; i++) {
            cast[i] = person(CUSTOMER_NAMES.get(i), customer.key(), people[i], CUSTOMER_ROLES.get(i));
        }
        return new StorySpace(
                TenantKind.CONTROLLER,
                new TenantKey(customer.key()),
                customer.name(),
                customer.service(),
                new TenantKey(customer.processor()),
                List.of(cast));
    }

    private static StoryPerson person(String name, String domain, String displayName, Role role) {
        var username =
                displayName.equals(SHARED_AUDITOR) ? IN_TWO_TENANTS : new Username(name + "@" + domain + ".example");
        return new StoryPerson(username, displayName, role);
    }
}
