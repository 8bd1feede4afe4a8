package eu.mandate.agreement.domain.body;

import eu.mandate.agreement.domain.Words;
import eu.mandate.document.domain.Block;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which clause keeps which duty of Art. 28 GDPR, or of PIPL Art. 21 and those beside it, as a table after the clauses. */
public final class Correspondence {

    /** The provision and the keys of the clauses and annexes that keep it. */
    private static final Map<String, String> PROVISIONS = new LinkedHashMap<>();

    static {
        PROVISIONS.put("28(1)", "[clause:security] [annex:III]");
        PROVISIONS.put("28(2), (4)", "[clause:subprocessors] [annex:IV]");
        PROVISIONS.put("28(3)", "[clause:subject] [clause:controller] [annex:II]");
        PROVISIONS.put("28(3)(a)", "[clause:instructions] [clause:transfers] [annex:V]");
        PROVISIONS.put("28(3)(b)", "[clause:confidentiality]");
        PROVISIONS.put("28(3)(c)", "[clause:security] [annex:III]");
        PROVISIONS.put("28(3)(d)", "[clause:subprocessors] [annex:IV]");
        PROVISIONS.put("28(3)(e)", "[clause:requests] [annex:III]");
        PROVISIONS.put("28(3)(f)", "[clause:security] [clause:breach] [clause:assessments]");
        PROVISIONS.put("28(3)(g)", "[clause:end] [annex:VI]");
        PROVISIONS.put("28(3)(h)", "[clause:audit] [clause:records]");
        PROVISIONS.put("28(9)", "[clause:language]");
        PROVISIONS.put("28(10)", "[clause:parties] [clause:subject]");
    }

    /** As above, for the law of China; the provision reads as it is cited. */
    private static final Map<String, String> CHINESE_PROVISIONS = new LinkedHashMap<>();

    static {
        CHINESE_PROVISIONS.put("第二十一条第一款（六项、监督）", "[clause:subject] [clause:audit] [annex:IX]");
        CHINESE_PROVISIONS.put("第二十一条第二款（不得超出约定、返还或者删除）", "[clause:instructions] [clause:end] [annex:VI]");
        CHINESE_PROVISIONS.put("第二十一条第三款（转委托）", "[clause:subprocessors] [annex:IV]");
        CHINESE_PROVISIONS.put("第二十二条（合并、分立、解散、破产）", "[clause:term]");
        CHINESE_PROVISIONS.put("第二十八条至第三十一条（敏感个人信息、未成年人）", "[clause:sensitive] [annex:IX]");
        CHINESE_PROVISIONS.put("第三十八条至第四十一条（向境外提供）", "[clause:transfers] [clause:government] [annex:V]");
        CHINESE_PROVISIONS.put("第四十四条至第五十条（个人权利）", "[clause:requests] [annex:III]");
        CHINESE_PROVISIONS.put("第五十一条（保护措施）", "[clause:security] [clause:confidentiality] [annex:III]");
        CHINESE_PROVISIONS.put("第五十四条、第六十四条（合规审计）", "[clause:audit]");
        CHINESE_PROVISIONS.put("第五十五条、第五十六条（影响评估）", "[clause:assessments] [annex:IX]");
        CHINESE_PROVISIONS.put("第五十七条（安全事件）", "[clause:breach] [annex:VIII]");
        CHINESE_PROVISIONS.put("第五十九条（受托人的义务）", "[clause:controller] [clause:security]");
        CHINESE_PROVISIONS.put("第六十九条（侵权责任）", "[clause:liability]");
        CHINESE_PROVISIONS.put("《网络数据安全管理条例》第十二条", "[clause:records] [annex:IX]");
    }

    private Correspondence() {}

    /**
     * Heading and table.
     *
     * @param numbers number of each clause by its key
     */
    public static List<Block> of(Words words, Map<String, Integer> numbers) {
        var rows = (words.chinese() ? CHINESE_PROVISIONS : PROVISIONS)
                .entrySet().stream()
                        .map(provision -> List.of(
                                words.of("correspondence.article", provision.getKey()),
                                kept(provision.getValue(), words, numbers)))
                        .toList();
        return List.of(
                new Block.Heading(2, "correspondence", null, words.of("correspondence.title")),
                new Block.Table(
                        words.of("correspondence.title"),
                        List.of(words.of("correspondence.provision"), words.of("correspondence.kept")),
                        List.of(30, 70),
                        rows));
    }

    private static String kept(String references, Words words, Map<String, Integer> numbers) {
        var kept = List.of(references.split(" ")).stream()
                .map(reference -> reference.substring(1, reference.length() - 1).split(":"))
                .map(parts -> parts[0].equals("annex")
                        ? words.of("annex", parts[1])
                        : words.of("clause", numbers.get(parts[1])))
                .toList();
        return words.list(kept);
    }
}
