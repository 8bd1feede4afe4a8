package eu.mandate.catalogue.portal;

import eu.mandate.catalogue.domain.profile.Evidence;
import eu.mandate.catalogue.domain.profile.Limit;
import eu.mandate.catalogue.domain.profile.Network;
import eu.mandate.catalogue.domain.profile.Period;
import eu.mandate.catalogue.domain.profile.Purpose;
import eu.mandate.catalogue.domain.profile.RetentionRule;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.catalogue.domain.profile.Text;
import eu.mandate.kernel.portal.TextPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says what stands in a service profile in the reader's language: texts, periods, origins, and the names behind codes. A page
 * says first which profile it is {@link #about about}.
 */
@Named("profile")
@RequestScoped
public class ProfileWords {
    @Inject
    private TextPage texts;

    private Map<String, Text> names = Map.of();
    private Set<String> shown = Set.of();
    private boolean open;

    /** A code with its name; the address is empty when the page does not show the entry. */
    public record Reference(String code, String name, String url) {}

    /** Where something can be read or done outside the platform. */
    public record Address(String name, String url) {}

    /**
     * Takes the names from the whole profile.
     *
     * @param whole the profile
     * @param visible the part of it that the page shows, for links within the page
     */
    public void about(ServiceProfile whole, ServiceProfile visible) {
        names = ProfileNames.of(whole);
        shown = ProfileNames.anchored(visible);
    }

    /** Takes the names from a profile that is shown whole, to everybody. */
    public void openly(ServiceProfile whole) {
        about(whole, whole);
        open = true;
    }

    /** Whether the reader may be anybody, and not somebody of a customer. */
    public boolean isOpen() {
        return open;
    }

    /** Words of the page that stand under the key, as the reader is to be spoken to. */
    public String said(String key) {
        return texts.get(spoken("profile." + key));
    }

    private String spoken(String key) {
        var toAnybody = key.replaceFirst("^profile\\.", "public.part.");
        return open && texts.has(toAnybody) ? toAnybody : key;
    }

    /** Whether nobody has said yet which profile this is about. */
    public boolean isSilent() {
        return names.isEmpty();
    }

    /** The text in the reader's language; empty for none. */
    public String of(Text text) {
        if (text == null) return "";
        return chinese() ? text.zh() : text.en();
    }

    /** Several texts as one enumeration. */
    public String all(List<Text> several) {
        return joined(several.stream().map(this::of).toList());
    }

    /** Several plain values as one enumeration. */
    public String joined(List<String> values) {
        return String.join(chinese() ? "；" : "; ", values);
    }

    /** The names behind the codes, each with a link where the page shows the entry. */
    public List<Reference> references(List<String> codes) {
        return codes.stream()
                .map(code -> new Reference(code, name(code), shown.contains(code) ? "#" + code : ""))
                .toList();
    }

    /** What the code is called; the code itself when it has no name. */
    public String name(String code) {
        return Optional.ofNullable(names.get(code)).map(this::of).orElse(code);
    }

    /** Constants in words; one that has none stands for itself. */
    public String words(String prefix, List<?> constants) {
        return constants.stream()
                .map(each -> texts.either(spoken(prefix + each), String.valueOf(each)))
                .collect(Collectors.joining(chinese() ? "、" : ", "));
    }

    /** What narrows a purpose beyond its categories; empty for nothing. */
    public String limits(Purpose purpose) {
        var limits = new ArrayList<String>();
        if (purpose.masked()) limits.add(texts.get("profile.masked"));
        if (purpose.aggregateOnly()) limits.add(texts.get("profile.aggregate"));
        if (purpose.pseudonymous()) limits.add(texts.get("profile.pseudonymous"));
        if (purpose.underHoldOnly()) limits.add(texts.get("profile.hold"));
        return joined(limits);
    }

    /** A country by its two letters of ISO 3166-1, in words. */
    public String country(String letters) {
        return new Locale("", letters).getDisplayCountry(texts.locale());
    }

    /** Several countries as one enumeration. */
    public String countries(List<String> several) {
        return joined(several.stream().map(this::country).toList());
    }

    /** A length of time; empty for none. */
    public String period(Period period) {
        return period == null ? "" : texts.with("profile.period." + period.unit(), period.amount());
    }

    /** Whose figure it is, and where it stands. */
    public String origin(Evidence evidence) {
        if (evidence == null) return "";
        var whose = texts.get("profile.origin." + evidence.origin());
        if (!evidence.lines().isEmpty()) {
            whose += texts.with(
                    evidence.lines().size() == 1 ? "profile.origin.line" : "profile.origin.lines",
                    lines(evidence.lines()));
        }
        return evidence.basis() == null ? whose : texts.with("profile.origin.basis", whose, of(evidence.basis()));
    }

    /** Line numbers, neighbours as one stretch: {@code 12–14, 20}. */
    public String lines(List<Integer> lines) {
        return Stretches.of(lines);
    }

    /** When a retention period begins and how long it runs. */
    public String runs(RetentionRule rule) {
        var trigger = rule.trigger() == null ? "" : texts.get("profile.trigger." + rule.trigger());
        return texts.with(
                "profile.kind." + rule.kind() + (rule.period() == null ? "" : ".period"),
                period(rule.period()),
                trigger);
    }

    /** A floor or ceiling: the length, else the criterion. */
    public String limit(Limit limit) {
        if (limit == null) return "";
        if (limit.period() == null) return of(limit.criterion());
        if (limit.criterion() == null) return period(limit.period());
        return texts.with("profile.limit.both", period(limit.period()), of(limit.criterion()));
    }

    /** The addresses of a platform that has one: policy, terms, deletion, and further ones. */
    public List<Address> addresses(Network network) {
        var all = new ArrayList<Address>();
        address("policy", network.policyUrl(), all);
        address("terms", network.termsUrl(), all);
        address("deletion", network.deletionContactUrl(), all);
        network.furtherLinks().forEach(each -> all.add(new Address(of(each.name()), each.url())));
        return all;
    }

    /** A role of the vendor's staff, or everybody. */
    public String staff(String role) {
        return texts.either("profile.staff." + role, "role." + role);
    }

    /** The first of the lists that is not empty, so that a part shows when one of them has something. */
    public List<?> either(List<?> first, List<?> second, List<?> third, List<?> fourth) {
        return Stream.of(first, second, third, fourth)
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private void address(String key, String url, List<Address> all) {
        if (url != null) all.add(new Address(texts.get("profile.link." + key), url));
    }

    private boolean chinese() {
        return "zh".equals(texts.locale().getLanguage());
    }
}
