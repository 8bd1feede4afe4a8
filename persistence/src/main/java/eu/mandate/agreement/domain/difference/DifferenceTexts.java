package eu.mandate.agreement.domain.difference;

import eu.mandate.catalogue.domain.profile.Text;
import eu.mandate.catalogue.domain.register.Register;
import java.time.LocalDate;
import java.util.Collection;

/** One sentence for each difference, in both languages. */
final class DifferenceTexts {

    /** What is said of nobody. */
    static final Text NOTHING = new Text("", "");

    private DifferenceTexts() {}

    static Text settingNew(String key, Text now) {
        return new Text("The setting “" + key + "” is new: " + now.en(), "新增设置“" + key + "”：" + now.zh());
    }

    static Text settingChanged(String key, Text now) {
        return new Text("The setting “" + key + "” was changed: " + now.en(), "设置“" + key + "”已变更：" + now.zh());
    }

    /** A text with those whom the setting named before and no longer names. */
    static Text gone(Text text, Text gone) {
        return with(text, gone, new Text(" Named only before: ", "仅变更前列明："));
    }

    /** A text with those whom the setting names now and did not name before. */
    static Text come(Text text, Text come) {
        return with(text, come, new Text(" Named only now: ", "仅变更后列明："));
    }

    private static Text with(Text text, Text people, Text how) {
        if (people.equals(NOTHING)) return text;
        return new Text(text.en() + how.en() + people.en() + ".", text.zh() + how.zh() + people.zh() + "。");
    }

    static Text settingEnded(String key, Text before) {
        return new Text(
                "The setting “" + key + "” no longer holds. It said: " + before.en(),
                "设置“" + key + "”不再有效，原内容为：" + before.zh());
    }

    static Text settingOver(String key, LocalDate last, Text before) {
        return new Text(
                "The last day of the setting “" + key + "” was " + last + ", and it gives nothing since. It said: "
                        + before.en(),
                "设置“" + key + "”的最后一天为 " + last + "，此后不再给予任何内容，原内容为：" + before.zh());
    }

    static Text entryNew(Register register, String key) {
        var in = name(register);
        return new Text(
                "The register of " + in.en() + " has a new entry “" + key + "”.", in.zh() + "登记册新增条目“" + key + "”。");
    }

    static Text entryChanged(Register register, String key, Collection<String> members) {
        var in = name(register);
        return new Text(
                "In the register of " + in.en() + ", the entry “" + key + "” was changed (" + String.join(", ", members)
                        + ").",
                in.zh() + "登记册中的条目“" + key + "”已变更（" + String.join("、", members) + "）。");
    }

    static Text entryEnded(Register register, String key) {
        var in = name(register);
        return new Text(
                "The entry “" + key + "” is no longer in the register of " + in.en() + ".",
                "条目“" + key + "”已从" + in.zh() + "登记册中移除。");
    }

    static Text profile(String key, String before, String after) {
        return new Text(
                "The profile of the service “" + key + "” was replaced: version " + before + " became version " + after
                        + ".",
                "服务“" + key + "”的说明已更换：版本 " + before + " 变为版本 " + after + "。");
    }

    static Text runtime(String member, String before, String after) {
        return new Text(
                "The running system reports another value for “" + member + "”: " + before + " became " + after + ".",
                "运行中的系统所报告的“" + member + "”已变更：由 " + before + " 变为 " + after + "。");
    }

    private static Text name(Register register) {
        return switch (register) {
            case LEGAL_ENTITY -> new Text("legal entities", "法律主体");
            case CONTACT -> new Text("contacts", "联系人");
            case SECURITY_MEASURE -> new Text("security measures", "安全措施");
            case CERTIFICATE -> new Text("certificates", "认证证书");
            case SUB_PROCESSOR -> new Text("sub-processors", "分处理者");
            case CONNECTED_PLATFORM -> new Text("connected platforms", "对接平台");
            case LOCATION -> new Text("places", "数据地点");
            case ASSISTANCE_MEASURE -> new Text("assistance measures", "协助措施");
            case SIGNATORY -> new Text("signatories", "签署人");
            case REPRESENTATIVE -> new Text("representatives", "代表");
            case TRANSFER -> new Text("transfers", "跨境传输");
            case TERMS -> new Text("agreement terms", "协议条款参数");
        };
    }
}
