package eu.mandate.dataplane.domain.decision;

import eu.mandate.catalogue.domain.profile.CollectionSource;
import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.DataField;
import eu.mandate.catalogue.domain.profile.FieldType;
import eu.mandate.catalogue.domain.profile.Presence;
import eu.mandate.catalogue.domain.profile.terms.PermissionRule;
import eu.mandate.identity.domain.Role;
import eu.mandate.kernel.domain.Code;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Step 6: category, source and fields as the profile registers them. What is sensitive comes out masked, unless somebody who
 * may unmask says why; what is kept as a hash or as a secret never comes out.
 */
final class CategoryCheck implements Check {

    private static final String INTERFACES = "JS_INTERFACE";
    private static final Set<Role> UNMASKING =
            EnumSet.of(Role.PRIVACY_MANAGER, Role.PRIVACY, Role.DPO, Role.SECURITY, Role.SUPPORT);

    @Override
    public Step step() {
        return Step.CONTENT;
    }

    @Override
    public Finding examine(Question question, Situation situation) {
        var found = situation.category(question.category());
        if (found.isEmpty()) return unknown(question, situation);
        var category = found.get();
        if (!category.tenantScoped() && question.actor().kind() == Actor.Kind.ORGANISATION) {
            return question.action() == Action.INGEST
                    ? unknown(question, situation)
                    : Finding.failed(Code.NOT_FOUND, ground(situation, category, "decision-elsewhere"));
        }
        if (question.action() == Action.INGEST) {
            var fault = source(question, situation, category);
            if (fault != null) return fault;
        }
        if (question.action() == Action.CORRECT && category.automatic()) {
            return Finding.failed(
                    Code.ROLE_NOT_ALLOWED, ground(situation, category, "category-observed", category.code()));
        }
        return fields(question, situation, category);
    }

    private static Finding unknown(Question question, Situation situation) {
        return Finding.failed(
                Code.UNKNOWN_CATEGORY, "/category", Ground.ofProfile(situation, List.of(), "category-unknown"));
    }

    private static Finding source(Question question, Situation situation, DataCategory category) {
        var origin = question.origin();
        if (origin == null || origin.source() == null || !category.sources().contains(origin.source())) {
            return wrong(situation, category, "/source", "source-not-allowed", names(category.sources()));
        }
        var named = origin.channel() != null;
        if (named != !category.channels().isEmpty()
                || named && !category.channels().contains(origin.channel())) {
            var channels = String.join(", ", category.channels());
            return wrong(situation, category, "/sourceChannel", "channel-not-allowed", channels);
        }
        if (origin.source() != CollectionSource.JS_INTERFACE) return null;
        return interfaces(situation, category).contains(String.valueOf(origin.interfaceName()))
                ? null
                : wrong(situation, category, "/jsInterface", "interface-not-registered", category.code());
    }

    /** The interfaces of the platform that the profile registers for fields of the category. */
    private static Set<String> interfaces(Situation situation, DataCategory category) {
        return situation.profile().profile().permissions().stream()
                .filter(rule -> rule.app().equals(INTERFACES))
                .filter(rule -> rule.fields().stream().anyMatch(field -> field.startsWith(category.code() + ".")))
                .map(PermissionRule::permission)
                .collect(Collectors.toSet());
    }

    private static String names(List<CollectionSource> sources) {
        return sources.stream().map(Enum::name).collect(Collectors.joining(", "));
    }

    private static Finding wrong(
            Situation situation, DataCategory category, String pointer, String key, String allowed) {
        return Finding.failed(Code.SOURCE_NOT_ALLOWED, pointer, ground(situation, category, key, allowed));
    }

    private static Finding fields(Question question, Situation situation, DataCategory category) {
        Map<String, DataField> known =
                category.fields().stream().collect(Collectors.toMap(DataField::key, Function.identity()));
        for (var at = 0; at < question.fields().size(); at++) {
            var field = known.get(question.fields().get(at));
            if (field == null) {
                return Finding.failed(
                        Code.UNKNOWN_FIELD,
                        "/fields/" + at,
                        ground(situation, category, "field-unknown", category.code()));
            }
            if (field.presence() == Presence.FORBIDDEN) {
                return Finding.failed(
                        Code.FORBIDDEN_FIELD,
                        "/fields/" + at,
                        ground(situation, category, "field-forbidden", field.key()));
            }
        }
        var duties = question.action() == Action.INGEST ? Duties.NONE : masks(question, situation, category);
        return Finding.passed(duties, ground(situation, category, "decision-category", category.code()));
    }

    private static Duties masks(Question question, Situation situation, DataCategory category) {
        var masks = new LinkedHashMap<String, FieldDuty>();
        for (var field : category.fields()) {
            var sealed = field.type() == FieldType.SECRET || field.type() == FieldType.HASH;
            if (sealed)
                masks.put(field.key(), FieldDuty.masked(ground(situation, category, "field-sealed", field.key())));
            else if (field.sensitivity() != null && !unmasked(question)) {
                masks.put(
                        field.key(),
                        FieldDuty.masked(
                                Ground.ofLaw("GDPR Art. 9, 32; PIPL Art. 28, 51", "field-sensitive", field.key())));
            }
        }
        return Duties.ofFields(masks);
    }

    private static boolean unmasked(Question question) {
        var reason = question.unmaskReason();
        return reason != null
                && !reason.isBlank()
                && question.actor().roles().stream().anyMatch(UNMASKING::contains);
    }

    private static Ground ground(Situation situation, DataCategory category, String key, Object... arguments) {
        return Ground.ofProfile(situation, category.rows(), key, arguments);
    }
}
