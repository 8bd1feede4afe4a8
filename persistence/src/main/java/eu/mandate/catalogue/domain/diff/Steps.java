package eu.mandate.catalogue.domain.diff;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Values that stand in an order, from what lets most happen to what protects most. */
final class Steps {

    /** Stands for an absent value. */
    private static final String ABSENT = "-";

    private static final Map<String, List<String>> ORDERS = Map.ofEntries(
            entry("/storage/crossBorder", List.of("WITH_MECHANISM", "DENIED_UNLESS_GROUND", "DENIED")),
            entry("/purposes/consentLevel", List.of("GENERAL", "EXPLICIT", "SEPARATE")),
            entry("/categories/fields/presence", List.of("REQUIRED", "OPTIONAL", "FORBIDDEN")),
            entry("/refusalGrounds/approval", List.of("AUTOMATIC", "PRIVACY", "TWO_PERSONS")),
            entry("/categories/vendorRole", List.of("CONTROLLER", "BY_ACTIVITY", "PROCESSOR")),
            entry("/activities/vendorRole", List.of("CONTROLLER", "PROCESSOR", "NONE")));

    /** The value that gives the person or the controller least; any other gives more. */
    private static final Map<String, String> WORST = Map.of(
            "/purposes/objection", "NONE",
            "/retention/tenantChoice", "NONE",
            "/retention/kind", "KEPT",
            "/retention/endAction", "NONE",
            "/categories/fields/sensitivity", ABSENT,
            "/minors/sensitiveBelow", ABSENT);

    private Steps() {}

    static Optional<Verdict> of(Difference difference) {
        if (difference.before() instanceof Integer was && difference.after() instanceof Integer is) {
            return age(difference.place(), was, is);
        }
        var before = symbol(difference.before());
        var after = symbol(difference.after());
        var worst = WORST.get(difference.place());
        if (worst != null) return towards(before.equals(worst), after.equals(worst));
        return Optional.ofNullable(ORDERS.get(difference.place())).flatMap(order -> along(order, before, after));
    }

    private static String symbol(Object value) {
        return value == null ? ABSENT : value.toString();
    }

    private static Optional<Verdict> age(String place, int was, int is) {
        if (!place.startsWith("/minors/")) return Optional.empty();
        return Optional.of(is < was ? Verdict.wider("A lower age", "年龄降低") : Verdict.narrower("A higher age", "年龄提高"));
    }

    private static Optional<Verdict> towards(boolean wasWorst, boolean isWorst) {
        if (wasWorst == isWorst) return Optional.empty();
        return Optional.of(
                isWorst
                        ? Verdict.wider("A protection is taken away", "取消一项保护")
                        : Verdict.narrower("A protection is added", "新增一项保护"));
    }

    private static Optional<Verdict> along(List<String> order, String before, String after) {
        var was = order.indexOf(before);
        var is = order.indexOf(after);
        if (was < 0 || is < 0 || was == is) return Optional.empty();
        return Optional.of(is < was ? Verdict.wider("Less strict", "要求降低") : Verdict.narrower("Stricter", "要求提高"));
    }
}
