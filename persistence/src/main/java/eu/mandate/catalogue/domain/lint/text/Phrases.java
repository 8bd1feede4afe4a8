package eu.mandate.catalogue.domain.lint.text;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Phrases in both languages, and what denies them. A sentence that denies a phrase does not say it. */
enum Phrases {
    DEEMED_CONSENT(
            "(?i)\\b(continu\\w+ (to )?(use|using)|continued use|keep(s|ing)? using|by (using|accessing|registering|visiting)"
                    + "|use of the (service|website|app)|silence|pre-?ticked|fail(ure|ing|s)? to (object|respond)|not object)\\b"
                    + ".*\\b(accept\\w*|consent\\w*|agree\\w*|acknowledg\\w*)\\b"
                    + "|\\b(accept\\w*|consent\\w*|agree\\w*)\\b.*\\bby (continuing|continued|going on|silence|using)\\b"
                    + "|\\bdeemed (to have )?(accept\\w*|consent\\w*|agree\\w*)",
            "(?i)\\b(no|not|never|nobody|nothing|none|nor|neither|cannot)\\b[^.,;]{0,40}\\b(deem|tak|count|constitut|mean|impl|regard|treat|consider"
                    + "|accept|consent|agree|replace|open)",
            "(继续使用|继续访问|使用本服务|开始使用|一经使用|默示|沉默|未提出异议|不提出异议|默认勾选).{0,20}(即|视为|视同|表示|意味着|等于|代表|构成|推定)"
                    + ".{0,12}(同意|接受|认可|确认)",
            "(不|不得|不能|不应|并不|均不|绝不|从不|未)(会)?(被)?(视为|视同|表示|意味着|等于|代表|构成|推定|当作)|无法(视为|代替)"),
    FINAL_INTERPRETATION(
            "(?i)\\b(final|ultimate|sole|exclusive) (right (of|to) |power of )?(interpret\\w*)|right (of|to) (final|ultimate) "
                    + "interpret\\w*|\\breserves? (all|any) (other )?rights? not (expressly|explicitly)",
            "(?i)\\b(no|never|nobody|nothing|none|nor|neither|without)\\b|\\bnot\\b[^.;]{0,40}\\b(final|ultimate|reserve|interpret)",
            "最终解释权|最终的解释权|解释权归",
            "(不|无|没有|从不|并非)[^。；]{0,12}解释权|解释权[^。；]{0,8}(无效|不适用|不成立|不构成)"),
    SALE(
            "(?i)\\b(sell(s|ing)?|sold|sale of|rent(s|ed|ing|al)?|leas(e|es|ed|ing) (out )?|monetis\\w+|monetiz\\w+|trad(e|es|ing) in)\\b"
                    + "[^.;]{0,40}\\b(data|information|lists?|profiles?|contacts?|addresses|records?)\\b"
                    + "|\\b(data|information|lists?|profiles?)\\b[^.;]{0,30}\\b(is|are|be|being)? ?(sold|rented|leased|monetised|monetized)\\b"
                    + "|\\bdata (broker|buyer|trader)s?\\b|\\b(buyers?|purchasers?|renters?) of (personal )?(data|information)",
            "(?i)\\b(no|not|never|nobody|nothing|none|nor|neither|without)\\b",
            "(出售|售卖|贩卖|出租|租赁|变现|交易).{0,12}(个人信息|信息|数据|名单|资料)|(信息|数据|名单).{0,8}(出售|售卖|贩卖|出租|变现)|数据经纪",
            "(不|不得|不会|绝不|从不|禁止|未)[^。；]{0,6}(出售|售卖|贩卖|出租|租赁|变现|交易)");

    private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?;。！？；])\\s*");

    private static final List<Pattern> OPEN_LIST = patterns(
            "(?i)\\b(including|included|includes?),? (but|without) (not |being )?(limit\\w*)|\\betc\\b|\\band so (on|forth)\\b"
                    + "|\\band the like\\b|\\band others?\\b$|\\bamong (other things|others)\\b|\\band/or other\\b",
            "包括但不限于|不限于|等等|诸如此类|及其他相关");

    private static final List<Pattern> OPEN_PURPOSE = patterns(
            "(?i)\\b(such as|for example|for instance|e\\.g\\.)",
            "(?i)\\b(other|any|further|various|similar|related|general|business|commercial|internal|legitimate|lawful) (business )?purposes?\\b",
            "(?i)\\b(improv\\w+|enhanc\\w+|optimi[sz]\\w+|better)( of)?( (the|our|its|your|all|and|\\w+ing))* "
                    + "(services?|products?|user experience|experience|quality)\\b",
            "(?i)\\b(service|product|business) (improvement|optimi[sz]ation|development)\\b",
            "(?i)\\bas (we|the vendor) (see|sees|deem|deems|think|thinks) (fit|necessary|appropriate)|\\bwhere (necessary|appropriate)$",
            "等(其他)?(用途|目的|需要)|其他(合法|合理|相关|业务)?(用途|目的)|例如|比如|诸如|业务需要|任何目的",
            "(改善|改进|提升|优化|完善)(我们的|本|各项|相关|产品和|产品及)*(服务|产品|用户体验|体验|服务质量|质量)");

    private static final Pattern GENERIC = Pattern.compile(
            "(?i)((the|your|all|any|other|some|certain|various|relevant|related|general|personal|user|users’|customer|necessary) )*"
                    + "(data|information|details|records)( (of|about|on) (the )?(users?|you|customers?|persons?|individuals?))?\\.?"
                    + "|(您的|其他|相关|有关|必要的?|各类|部分|一般|个人|用户|客户|基本)*(信息|数据|资料|记录)。?");

    private static final Pattern VAGUE_MEASURE = Pattern.compile(
            "(?i)((appropriate|reasonable|suitable|adequate|industry[- ]standard|state[- ]of[- ]the[- ]art|commercially reasonable|all"
                    + "|necessary|security|technical|organi[sz]ational|and|protective) ?)+(safeguards|measures|protection|means|security)\\.?"
                    + "|(in line with |according to |following |per )?((the )?industry|best|good)[- ](standards?|practices?)"
                    + "( (encryption|security))?\\.?|state[- ]of[- ]the[- ]art( (encryption|technology))?\\.?"
                    + "|(按照|依照|符合|采用)?(行业标准|业界标准|行业惯例|最佳实践|合理|适当|必要|相应)的?(安全)?(保护|防护|加密)?(措施|手段)?。?");

    private final Pattern english;
    private final Pattern englishDenial;
    private final Pattern chinese;
    private final Pattern chineseDenial;

    Phrases(String english, String englishDenial, String chinese, String chineseDenial) {
        this.english = Pattern.compile(english);
        this.englishDenial = Pattern.compile(englishDenial);
        this.chinese = Pattern.compile(chinese);
        this.chineseDenial = Pattern.compile(chineseDenial);
    }

    /** Whether a sentence of the text says it and does not deny it. */
    boolean assertedIn(String text) {
        return SENTENCES.splitAsStream(text).anyMatch(this::asserted);
    }

    private boolean asserted(String sentence) {
        return (english.matcher(sentence).find()
                        && !englishDenial.matcher(sentence).find())
                || (chinese.matcher(sentence).find()
                        && !chineseDenial.matcher(sentence).find());
    }

    static boolean openList(String text) {
        return found(OPEN_LIST, text);
    }

    static boolean openPurpose(String text) {
        return found(OPEN_LIST, text) || found(OPEN_PURPOSE, text);
    }

    static boolean generic(String text) {
        return GENERIC.matcher(text.strip()).matches();
    }

    static boolean vagueMeasure(String text) {
        return VAGUE_MEASURE.matcher(text.strip()).matches();
    }

    private static boolean found(List<Pattern> patterns, String text) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(text).find());
    }

    private static List<Pattern> patterns(String... patterns) {
        return Arrays.stream(patterns).map(Pattern::compile).toList();
    }
}
