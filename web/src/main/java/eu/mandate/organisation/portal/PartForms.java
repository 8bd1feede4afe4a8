package eu.mandate.organisation.portal;

import eu.mandate.catalogue.domain.ServiceSummary;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.catalogue.domain.profile.Text;
import eu.mandate.catalogue.domain.profile.VendorRole;
import eu.mandate.catalogue.service.CatalogueService;
import eu.mandate.instruction.service.InstructionKinds;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.portal.FormOption;
import eu.mandate.kernel.portal.RecordForm;
import eu.mandate.kernel.portal.TextPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.Collator;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The form of each kind of instruction: what the record asks for, and what can be chosen. */
@RequestScoped
public class PartForms {
    // Accepted on the page that shows the text, withdrawn on the page that shows the instruction, chosen where people
    // are picked.
    private static final Set<String> ELSEWHERE =
            Set.of("profile-acceptance", "agreement-acceptance", "withdrawal", "app-authorisation", "reader-scope");
    // The member that the address says already.
    private static final Map<String, String> SUBJECT = Map.of(
            "contact", "purpose",
            "representative", "territory",
            "declaration", "code",
            "signatory", "email",
            "purpose-choice", "purpose",
            "retention-period", "rule");
    private static final Set<String> REGIONS =
            Set.of("Africa", "America", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific");

    @Inject
    private InstructionKinds kinds;

    @Inject
    private CatalogueService catalogue;

    @Inject
    private TextPage texts;

    /**
     * An empty form.
     *
     * @param subject which of several settings; blank for a new one or where there is one only
     * @throws Refusal NOT_FOUND for an unknown type and for one that is stated elsewhere
     */
    RecordForm<?> of(String type, String subject) {
        if (type == null || ELSEWHERE.contains(type)) throw Refusal.notFound("instruction-type", type);
        var form = new RecordForm<>(kinds.get(type).payload(), prefix(type));
        switch (type) {
            case "legal-identity" -> form.offer("country", countries());
            case "programme" -> form.offer("activities", activities());
            case "applicable-regimes" -> form.offer("regimes", regimes());
            case "languages" -> form.offer("timeZone", zones());
            case "retention-period" -> form.offer("unit", units(type));
            default -> {}
        }
        var member = SUBJECT.get(type);
        if (member != null && !subject.isBlank()) {
            if (!possible(kinds.get(type).payload(), member, subject)) throw Refusal.notFound(type, subject);
            form.keep(member);
            form.set(member, subject);
        }
        return form;
    }

    /** A member with a closed list of values has no setting for any other. */
    private static boolean possible(Class<?> payload, String member, String subject) {
        var constants = Arrays.stream(payload.getRecordComponents())
                .filter(component -> component.getName().equals(member))
                .map(component -> component.getType().getEnumConstants())
                .filter(Objects::nonNull)
                .findFirst();
        return constants.isEmpty()
                || Arrays.stream(constants.get())
                        .anyMatch(each -> each.toString().equals(subject));
    }

    private String prefix(String type) {
        return texts.named("retention." + type + ".").isEmpty() ? "organisation." + type : "retention." + type;
    }

    private List<FormOption> units(String type) {
        return Stream.of("HOURS", "DAYS", "MONTHS", "YEARS")
                .map(unit -> new FormOption(unit, texts.get(prefix(type) + ".unit." + unit)))
                .toList();
    }

    private List<FormOption> countries() {
        var language = texts.locale();
        return Stream.of(Locale.getISOCountries())
                .map(code -> new FormOption(code, new Locale("", code).getDisplayCountry(language)))
                .sorted(Comparator.comparing(FormOption::text, Collator.getInstance(language)))
                .toList();
    }

    private static List<FormOption> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.equals("UTC") || REGIONS.contains(id.split("/")[0]) && id.contains("/"))
                .sorted()
                .map(id -> new FormOption(id, id.replace('_', ' ')))
                .toList();
    }

    private List<FormOption> activities() {
        return profile().stream()
                .flatMap(profile -> profile.activities().stream())
                .filter(activity -> activity.vendorRole() == VendorRole.PROCESSOR)
                .map(activity -> new FormOption(activity.code(), words(activity.name())))
                .toList();
    }

    private List<FormOption> regimes() {
        return profile().stream()
                .flatMap(profile -> profile.regimes().stream())
                .map(regime -> new FormOption(regime.name(), texts.get("regime." + regime)))
                .toList();
    }

    private Optional<ServiceProfile> profile() {
        return catalogue.services().stream()
                .filter(ServiceSummary::own)
                .findFirst()
                .map(own -> catalogue.service(own.key()).profile());
    }

    private String words(Text text) {
        return "zh".equals(texts.locale().getLanguage()) ? text.zh() : text.en();
    }
}
