package eu.mandate.agreement.domain;

import eu.mandate.catalogue.domain.profile.Regime;
import eu.mandate.catalogue.domain.register.TransferTool;
import eu.mandate.organisation.domain.AgreementLanguage;
import eu.mandate.organisation.domain.ApplicableRegimes;
import eu.mandate.organisation.domain.Organisation;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The parts of the agreement that the laws ask for. Each is issued for the laws it covers, in the one language in which it
 * counts; a customer under laws of both has one agreement for each.
 */
public enum AgreementPart {
    /** Part B: processing on behalf (Art. 28 GDPR and UK GDPR), in English. */
    EUROPEAN("en", AgreementLanguage.EN, EnumSet.of(Regime.GDPR, Regime.UK_GDPR)),
    /** Part C: entrusted processing (PIPL Art. 21), in Chinese. */
    CHINESE("zh", AgreementLanguage.ZH, EnumSet.of(Regime.PIPL));

    private final String tag;
    private final AgreementLanguage language;
    private final Set<Regime> regimes;

    AgreementPart(String tag, AgreementLanguage language, Set<Regime> regimes) {
        this.tag = tag;
        this.language = language;
        this.regimes = regimes;
    }

    /** Tag of its language in commands and addresses: {@code en} or {@code zh}. */
    public String tag() {
        return tag;
    }

    /** The language in which it counts. */
    public AgreementLanguage language() {
        return language;
    }

    /** The part that is issued in a language. */
    public static Optional<AgreementPart> of(String tag) {
        return Arrays.stream(values()).filter(part -> part.tag.equals(tag)).findFirst();
    }

    /** The parts that an organisation can have; none while it has not said which laws apply to it. */
    public static List<AgreementPart> offered(Organisation organisation) {
        var stated = organisation.regimes();
        if (stated == null) return List.of();
        return Arrays.stream(values())
                .filter(part -> stated.regimes().stream().anyMatch(part.regimes::contains))
                .toList();
    }

    /** The part shown when nobody asked for one: that of the prevailing language where there is a choice. */
    public static AgreementPart usual(Organisation organisation) {
        var offered = offered(organisation);
        var languages = organisation.languages();
        return offered.stream()
                .filter(part -> languages != null && part.language == languages.prevailing())
                .findFirst()
                .or(() -> offered.stream().findFirst())
                .orElse(EUROPEAN);
    }

    /** What of a snapshot concerns this part: its laws alone, and the transfers that rest on them. */
    public Snapshot view(Snapshot snapshot) {
        var stated = snapshot.organisation().regimes();
        if (stated == null) return snapshot;
        var covered = stated.regimes().stream().filter(regimes::contains).collect(Collectors.toSet());
        var narrowed = new ApplicableRegimes(covered, stated.actsForAnotherController());
        return snapshot.under(narrowed, ofThisLaw());
    }

    private Predicate<TransferTool> ofThisLaw() {
        return tool -> tool == TransferTool.NONE || tool.chinese() == (this == CHINESE);
    }
}
