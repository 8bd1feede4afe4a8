package eu.mandate.driver;

import java.util.LinkedHashMap;
import java.util.Map;

/** Valid register entries. */
public final class RegisterSamples {

    private static final String PERSON =
            "{\"name\":\"Privacy team\",\"position\":\"Team\",\"email\":\"%s@weyes.example\"}";

    private RegisterSamples() {}

    /** What the profile that comes with the product needs from its vendor's registers, by address. */
    public static Map<String, String> needed() {
        var needed = new LinkedHashMap<String, String>();
        needed.put("legal-entity/weyes", legalEntity("Guangzhou Weyes Network Technology Co., Ltd."));
        needed.put("contact/privacy-team", contact("PRIVACY_TEAM", "privacy"));
        needed.put("contact/officer", contact("DATA_PROTECTION_OFFICER", "officer"));
        needed.put("contact/support", contact("SUPPORT", "support"));
        return needed;
    }

    /** A company of the vendor. */
    public static String legalEntity(String name) {
        return """
                {"legalName":"%s","registrationNumber":"914401060000000000","tradingName":"JUJIAO",
                 "address":{"street":"1 Test Road","city":"Guangzhou","country":"CN"}}""".formatted(name);
    }

    /** A contact for the purpose. */
    public static String contact(String purpose, String mailbox) {
        return "{\"purpose\":\"" + purpose + "\",\"person\":" + PERSON.formatted(mailbox) + "}";
    }

    /**
     * A sub-processor in the same country as its copies.
     *
     * @param purposes JSON list
     */
    public static String subProcessor(String name, String purposes) {
        return """
                {"legalName":"%s","address":{"street":"2 Test Road","city":"Frankfurt","country":"DE"},
                 "contact":%s,
                 "task":{"en":"Hosting","zh":"托管"},"responsibilities":{"en":"Infrastructure","zh":"基础设施"},
                 "categories":["J-C01"],"subjects":["AUTHORISED_USER"],"purposes":%s,
                 "subjectMatter":{"en":"Hosting","zh":"托管"},"nature":{"en":"Storing","zh":"存储"},
                 "duration":{"en":"Term of the contract","zh":"合同期间"},
                 "storageCountries":["DE"],"accessCountries":["DE"],"transferTool":"NONE",
                 "flowDownContractOn":"2025-01-01","flowDownContractReference":"C-1",
                 "authorisation":"AUTHORISED","authorisedOn":"2025-02-01",
                 "measures":{"en":"As the vendor","zh":"与受托人相同"},"engagesOthers":false}""".formatted(name, PERSON.formatted("host"), purposes);
    }
}
