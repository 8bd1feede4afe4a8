package eu.mandate.catalogue.domain.diff;

import java.util.Map;
import java.util.Optional;

/** Periods that come or go: one that limits protects, one that holds data back from its end does not. */
final class Boundaries {

    private static final Map<String, Boolean> LIMITS = Map.of(
            "/retention/ceiling", true,
            "/retention/floor", false,
            "/rights/sourceDeadline", true,
            "/rights/due", true,
            "/rights/extension/most", true,
            "/breach/controllerNotice", true,
            "/cookies/lifetime", false);

    private Boundaries() {}

    static Optional<Verdict> of(String place, boolean added) {
        return Optional.ofNullable(LIMITS.get(place))
                .map(protects -> protects == added
                        ? Verdict.narrower(
                                word(added, "A limit is added", "A minimum is taken away"), zh(added, "新增限制", "取消最短期限"))
                        : Verdict.wider(
                                word(added, "A minimum is added", "A limit is taken away"),
                                zh(added, "新增最短期限", "取消限制")));
    }

    private static String word(boolean added, String whenAdded, String whenRemoved) {
        return added ? whenAdded : whenRemoved;
    }

    private static String zh(boolean added, String whenAdded, String whenRemoved) {
        return word(added, whenAdded, whenRemoved);
    }
}
