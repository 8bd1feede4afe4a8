package eu.mandate.catalogue.domain.diff;

import static java.util.Map.entry;

import eu.mandate.catalogue.domain.profile.terms.ChangeClass;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What each place of a profile is about. */
final class Classes {

    /** Members that only tell the same in other words, or where it is told, wherever they stand. */
    private static final Set<String> WORDS =
            Set.of("name", "description", "summary", "title", "rows", "lines", "evidence", "source", "examples", "key");

    /** The longest place that a difference stands in decides. */
    private static final Map<String, ChangeClass> BY_PLACE = Map.ofEntries(
            entry("/provider", ChangeClass.ENTITY),
            entry("/regimes", ChangeClass.RIGHT),
            entry("/zone", ChangeClass.DEADLINE),
            entry("/channels", ChangeClass.CHANNEL),
            entry("/subjects", ChangeClass.CATEGORY),
            entry("/categories", ChangeClass.CATEGORY),
            entry("/categories/fields", ChangeClass.FIELD),
            entry("/categories/channels", ChangeClass.CHANNEL),
            entry("/categories/vendorRole", ChangeClass.ROLE),
            entry("/purposes", ChangeClass.PURPOSE),
            entry("/purposes/bases", ChangeClass.BASIS),
            entry("/purposes/consentLevel", ChangeClass.BASIS),
            entry("/purposes/basisReference", ChangeClass.BASIS),
            entry("/purposes/objection", ChangeClass.RIGHT),
            entry("/retention", ChangeClass.RETENTION),
            entry("/retention/rule", ChangeClass.WORDING),
            entry("/rights", ChangeClass.RIGHT),
            entry("/rights/channels", ChangeClass.CHANNEL),
            entry("/rights/immediate", ChangeClass.DEADLINE),
            entry("/rights/sourceDeadline", ChangeClass.DEADLINE),
            entry("/rights/due", ChangeClass.DEADLINE),
            entry("/rights/dueRule", ChangeClass.DEADLINE),
            entry("/rights/extension", ChangeClass.DEADLINE),
            entry("/rights/fee", ChangeClass.FEE),
            entry("/refusalGrounds", ChangeClass.GROUND),
            entry("/refusalGrounds/evidence", ChangeClass.GROUND),
            entry("/recipients", ChangeClass.RECIPIENT),
            entry("/activities", ChangeClass.ROLE),
            entry("/activities/categories", ChangeClass.PURPOSE),
            entry("/activities/purposes", ChangeClass.PURPOSE),
            entry("/activities/operations", ChangeClass.PURPOSE),
            entry("/activities/optIn", ChangeClass.PURPOSE),
            entry("/networks", ChangeClass.RECIPIENT),
            entry("/networks/policyUrl", ChangeClass.WORDING),
            entry("/networks/termsUrl", ChangeClass.WORDING),
            entry("/networks/deletionContactUrl", ChangeClass.CONTACT),
            entry("/networks/furtherLinks", ChangeClass.WORDING),
            entry("/changeNotice", ChangeClass.RIGHT),
            entry("/changeNotice/materialCases", ChangeClass.WORDING),
            entry("/changeNotice/materialEvidence", ChangeClass.WORDING),
            entry("/changeNotice/prominentChannels", ChangeClass.CHANNEL),
            entry("/changeNotice/everyChangeChannels", ChangeClass.CHANNEL),
            entry("/minors", ChangeClass.AGE),
            entry("/storage", ChangeClass.LOCATION),
            entry("/breach", ChangeClass.RIGHT),
            entry("/breach/controllerNotice", ChangeClass.DEADLINE),
            entry("/breach/time", ChangeClass.DEADLINE),
            entry("/breach/channels", ChangeClass.CHANNEL),
            entry("/scopes", ChangeClass.RECIPIENT),
            entry("/permissions", ChangeClass.FIELD),
            entry("/noticeDuties", ChangeClass.RIGHT),
            entry("/staffRoles", ChangeClass.RECIPIENT),
            entry("/reports", ChangeClass.RECIPIENT),
            entry("/cookies", ChangeClass.CATEGORY),
            entry("/cookies/party", ChangeClass.RECIPIENT),
            entry("/cookies/purpose", ChangeClass.PURPOSE),
            entry("/cookies/lifetime", ChangeClass.RETENTION),
            entry("/contacts", ChangeClass.CONTACT),
            entry("/consentExceptions", ChangeClass.BASIS),
            entry("/consentExceptions/evidence", ChangeClass.BASIS),
            entry("/notices", ChangeClass.RIGHT),
            entry("/controllerDuties", ChangeClass.ROLE));

    private Classes() {}

    /** The class of a difference; what no register is about is wording. */
    static ChangeClass of(Difference difference) {
        var place = difference.place();
        if (!BY_PLACE.containsKey(place) && steps(place).stream().skip(1).anyMatch(WORDS::contains)) {
            return ChangeClass.WORDING;
        }
        for (var at = place; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            if (BY_PLACE.containsKey(at)) return BY_PLACE.get(at);
        }
        return ChangeClass.WORDING;
    }

    private static List<String> steps(String place) {
        return List.of(place.substring(1).split("/"));
    }
}
