package eu.mandate.catalogue.domain.diff;

import eu.mandate.catalogue.domain.lint.Figure;
import eu.mandate.catalogue.domain.profile.Limit;
import eu.mandate.catalogue.domain.profile.Period;
import eu.mandate.catalogue.domain.profile.Right.Deadline;
import java.util.Optional;
import java.util.Set;

/** Whether a change widens or narrows what may happen, where that can be told. */
final class Directions {

    /** More of these means that more may happen. */
    private static final Set<String> POWERS = Set.of(
            "/categories",
            "/categories/fields",
            "/categories/sources",
            "/categories/channels",
            "/categories/subjects",
            "/categories/hosts",
            "/purposes",
            "/purposes/operations",
            "/purposes/categories",
            "/purposes/bases",
            "/recipients",
            "/recipients/kinds",
            "/networks",
            "/activities",
            "/activities/categories",
            "/activities/purposes",
            "/activities/operations",
            "/storage/regions",
            "/permissions",
            "/permissions/fields",
            "/staffRoles",
            "/staffRoles/categories",
            "/reports",
            "/reports/fields",
            "/cookies",
            "/consentExceptions",
            "/refusalGrounds",
            "/subjects",
            "/channels");

    /** More of these means that people get more. */
    private static final Set<String> PROTECTIONS = Set.of(
            "/rights",
            "/rights/channels",
            "/rights/due",
            "/contacts",
            "/securityMeasures",
            "/notices",
            "/noticeDuties",
            "/noticeSections",
            "/breach/addressees",
            "/breach/content",
            "/breach/channels",
            "/changeNotice/material",
            "/changeNotice/prominentChannels",
            "/changeNotice/everyChangeChannels",
            "/storage/mechanisms",
            "/regimes");

    /** Lists that mean everything when they are empty. */
    private static final Set<String> LIMITING =
            Set.of("/purposes/fields", "/staffRoles/fields", "/staffRoles/purposes", "/refusalGrounds/appliesTo");

    private Directions() {}

    static Verdict of(Difference difference, boolean listWasEmpty, boolean listIsEmpty) {
        if (LIMITING.contains(difference.place())) return limiting(difference, listWasEmpty, listIsEmpty);
        if (difference.before() instanceof Boolean was) return Switches.of(difference.place(), was);
        var length = length(difference);
        if (length.isPresent()) return length.get();
        if (difference.added() || difference.removed()) return entry(difference);
        return Steps.of(difference).orElseGet(() -> Verdict.neutral("Put differently", "表述有变"));
    }

    private static Verdict limiting(Difference difference, boolean wasEmpty, boolean isEmpty) {
        if (wasEmpty) return Verdict.narrower("Limited to what is listed", "限于所列内容");
        if (isEmpty) return Verdict.wider("No longer limited to a list", "不再限于所列内容");
        return entry(difference.added(), "listed", "所列内容");
    }

    private static Verdict entry(Difference difference) {
        if (POWERS.contains(difference.place())) return entry(difference.added(), "what may be processed", "可处理的内容");
        if (PROTECTIONS.contains(difference.place())) {
            return difference.added()
                    ? Verdict.narrower("Added: people get more", "新增：个人获得更多保障")
                    : Verdict.wider("Taken away: people get less", "删除：个人保障减少");
        }
        return Steps.of(difference)
                .orElseGet(() ->
                        difference.added() ? Verdict.neutral("Added", "新增") : Verdict.neutral("Taken away", "删除"));
    }

    private static Verdict entry(boolean added, String en, String zh) {
        return added ? Verdict.wider("More is " + en, "增加" + zh) : Verdict.narrower("Less is " + en, "减少" + zh);
    }

    /** Periods and limits; empty for anything else. */
    private static Optional<Verdict> length(Difference difference) {
        var before = period(difference.before());
        var after = period(difference.after());
        if (before.isPresent() && after.isPresent()) return Optional.of(lengths(before.get(), after.get()));
        if (before.isEmpty() && after.isEmpty()) return Optional.empty();
        return Boundaries.of(difference.place(), after.isPresent());
    }

    private static Verdict lengths(Period before, Period after) {
        var was = Figure.of(before);
        var is = Figure.of(after);
        if (is.longerThan(was)) return Verdict.wider("Longer than before", "比以前更长");
        if (was.longerThan(is)) return Verdict.narrower("Shorter than before", "比以前更短");
        return Verdict.neutral("Neither longer nor shorter for certain", "长短无法确定");
    }

    private static Optional<Period> period(Object value) {
        if (value instanceof Period period) return Optional.of(period);
        if (value instanceof Limit limit) return Optional.ofNullable(limit.period());
        if (value instanceof Deadline deadline) return Optional.of(deadline.period());
        return Optional.empty();
    }
}
