package eu.mandate.catalogue.portal;

import eu.mandate.catalogue.domain.profile.Text;
import eu.mandate.catalogue.domain.profile.terms.NoticeSection;
import eu.mandate.catalogue.domain.published.PublishedPolicy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The sections of a policy in the order its profile gives them. Each part of the profile is told once, in the section that
 * names its register foremost; other sections that name it lead there. What no section names comes last.
 */
public final class PolicySections {

    /** Registers whose part is called otherwise; several may make one part. */
    private static final Map<String, String> PARTS = Map.ofEntries(
            Map.entry("provider", "identity"),
            Map.entry("refusalGrounds", "grounds"),
            Map.entry("changeNotice", "changes"),
            Map.entry("securityMeasures", "measures"),
            Map.entry("controllerDuties", "duties"),
            Map.entry("links", "contacts"),
            Map.entry("noticeDuties", "notices"),
            Map.entry("permissions", "notices"),
            Map.entry("consentExceptions", "notices"),
            Map.entry("scopes", "access"),
            Map.entry("staffRoles", "access"),
            Map.entry("reports", "access"));

    /** Parts that the vendor's registers add, each behind the part of the profile it belongs to. */
    private static final Map<String, List<String>> BEHIND = Map.of(
            "recipients", List.of("sub-processors"),
            "networks", List.of("platforms"),
            "storage", List.of("places", "transfers"),
            "measures", List.of("certificates"));

    private static final Set<String> OWN = Set.of(
            "identity",
            "channels",
            "subjects",
            "contacts",
            "sub-processors",
            "platforms",
            "places",
            "transfers",
            "certificates");

    private final List<NoticeSection> sections;
    private final Set<String> filled;
    private final Map<String, String> homes = new LinkedHashMap<>();

    private PolicySections(PublishedPolicy policy) {
        sections = policy.profile().noticeSections();
        filled = filled(policy);
    }

    /** One section: its anchor, its heading, what it tells, and the parts it leads to. */
    public record Section(String id, Text title, List<Part> parts, List<String> elsewhere) {}

    /** One part and the page fragment that tells it. */
    public record Part(String id, String page) {}

    /** The sections that have something to tell. */
    public static List<Section> of(PublishedPolicy policy) {
        return new PolicySections(policy).all();
    }

    private List<Section> all() {
        settle();
        var all = new ArrayList<Section>();
        sections.forEach(section -> all.add(section(section.key(), section.title(), parts(section))));
        var left = new LinkedHashSet<>(filled);
        left.removeAll(homes.keySet());
        BEHIND.forEach((part, facts) -> {
            if (filled.contains(part)) facts.forEach(left::remove);
        });
        left.forEach(part -> homes.put(part, "further"));
        all.add(section("further", null, left));
        return all.stream().filter(section -> !section.parts().isEmpty()).toList();
    }

    /** Finds the section of each part: where its register stands foremost, of several the first. */
    private void settle() {
        var best = new LinkedHashMap<String, Integer>();
        for (var section : sections) {
            for (int place = 0; place < section.registers().size(); place++) {
                var part = part(section.registers().get(place));
                if (filled.contains(part) && place < best.getOrDefault(part, Integer.MAX_VALUE)) {
                    best.put(part, place);
                    homes.put(part, section.key());
                }
            }
        }
    }

    private Section section(String key, Text title, Set<String> named) {
        var here = new ArrayList<Part>();
        var elsewhere = new ArrayList<String>();
        for (var part : named) {
            if (key.equals(homes.get(part))) {
                here.add(page(part));
                BEHIND.getOrDefault(part, List.of()).stream()
                        .filter(filled::contains)
                        .forEach(fact -> here.add(page(fact)));
            } else {
                elsewhere.add(part);
            }
        }
        return new Section("section-" + key, title, here, elsewhere);
    }

    private Set<String> parts(NoticeSection section) {
        var named = new LinkedHashSet<String>();
        section.registers().stream()
                .map(PolicySections::part)
                .filter(filled::contains)
                .forEach(named::add);
        return named;
    }

    private static Part page(String part) {
        var own = OWN.contains(part);
        return new Part(part, "/WEB-INF/pages/catalogue/" + (own ? "public/part/" : "profile/") + part + ".xhtml");
    }

    private static String part(String register) {
        return PARTS.getOrDefault(register, register);
    }

    /** Which parts have something to tell; what the profile settled about its own source is none. */
    private static Set<String> filled(PublishedPolicy policy) {
        var filled = new LinkedHashSet<String>();
        filled.add("identity");
        if (!policy.profile().channels().isEmpty()) filled.add("channels");
        if (!policy.profile().subjects().isEmpty()) filled.add("subjects");
        ProfileContents.of(policy.profile()).forEach(part -> filled.add(part.id()));
        filled.remove("resolutions");
        var facts = policy.facts();
        if (!facts.subProcessors().isEmpty()) filled.add("sub-processors");
        if (!facts.platforms().isEmpty()) filled.add("platforms");
        if (!facts.places().isEmpty()) filled.add("places");
        if (!facts.transfers().isEmpty()) filled.add("transfers");
        if (!facts.certificates().isEmpty()) filled.add("certificates");
        return filled;
    }
}
