package eu.mandate.agreement.domain.body;

import eu.mandate.agreement.domain.Snapshot;
import eu.mandate.agreement.domain.Words;
import eu.mandate.catalogue.domain.profile.ProcessingActivity;
import eu.mandate.catalogue.domain.profile.Regime;
import eu.mandate.catalogue.domain.profile.VendorRole;
import eu.mandate.catalogue.domain.register.AgreementTerms;
import eu.mandate.organisation.domain.AgreementLanguage;
import eu.mandate.organisation.domain.MainContract;
import java.util.HashMap;
import java.util.Map;

/** The values of the template's variables: every figure and name of the clauses comes from the snapshot. */
public final class Variables {

    private final Snapshot snapshot;
    private final Words words;
    private final Map<String, String> values = new HashMap<>();

    private Variables(Snapshot snapshot, Words words) {
        this.snapshot = snapshot;
        this.words = words;
    }

    /** The values by name; the snapshot has passed every rule that refuses. */
    public static Map<String, String> of(Snapshot snapshot, Words words) {
        var variables = new Variables(snapshot, words);
        variables.parties();
        variables.law();
        variables.contract(snapshot.organisation().contract());
        variables.terms(snapshot.registers().terms());
        variables.choices();
        return Map.copyOf(variables.values);
    }

    private void parties() {
        values.put("controller.legalName", snapshot.organisation().identity().legalName());
        values.put(
                "processor.legalName",
                snapshot.registers().entities().get(0).entry().legalName());
        values.put("service.name", words.of(snapshot.profile().name()));
        values.put(
                "excludedActivities",
                words.series(snapshot.profile().activities().stream()
                        .filter(activity -> activity.vendorRole() == VendorRole.CONTROLLER)
                        .map(ProcessingActivity::name)
                        .map(words::of)
                        .toList()));
    }

    private void law() {
        for (var name : new String[] {"short", "instruments", "articlesOf", "compulsion", "area"}) {
            values.put("law." + name, law(snapshot, words, name));
        }
    }

    /** A word about the laws that apply to the customer, for both, the Union's or the United Kingdom's, or for China's. */
    public static String law(Snapshot snapshot, Words words, String name) {
        var regimes = snapshot.organisation().regimes().regimes();
        var european = regimes.contains(Regime.GDPR);
        var british = regimes.contains(Regime.UK_GDPR);
        var chinese = regimes.contains(Regime.PIPL) && !european && !british;
        var variant = chinese ? "pipl" : european && british ? "both" : european ? "eu" : "uk";
        return words.of("law." + variant + "." + name);
    }

    private void contract(MainContract contract) {
        values.put("mainContract.title", contract.title());
        values.put("mainContract.number", contract.number());
        values.put("mainContract.date", words.of(contract.concludedOn()));
        values.put("mainContract.term", term(contract, words));
    }

    /** The duration as dates, or as a date and the criteria of the end. */
    public static String term(MainContract contract, Words words) {
        var start = words.of(contract.startsOn());
        return contract.endsOn() == null
                ? words.of("term.open", start, contract.endCriteria())
                : words.of("term.fixed", start, words.of(contract.endsOn()));
    }

    private void terms(AgreementTerms terms) {
        limit("breachHours", "HOURS", terms.breachHours());
        if (terms.chineseFastLaneHours() != null) {
            limit("chineseFastLaneHours", "HOURS", terms.chineseFastLaneHours());
        }
        limit("requestForwardingHours", "HOURS", terms.requestForwardingHours());
        limit("instructionEntryDays", "WORKING_DAYS", terms.instructionEntryDays());
        limit("subProcessorNoticeDays", "DAYS", terms.subProcessorNoticeDays());
        limit("objectionDays", "DAYS", terms.objectionDays());
        limit("objectionResolutionDays", "DAYS", terms.objectionResolutionDays());
        limit("exportWindowDays", "DAYS", terms.exportWindowDays());
        limit("deletionDays", "DAYS", terms.deletionDays());
        limit("backupDays", "DAYS", Limits.backupDays(snapshot));
        values.put("limit.auditsPerYear", Integer.toString(terms.auditsPerYear()));
        limit("auditNoticeDays", "DAYS", terms.auditNoticeDays());
        limit("measuresReviewMonths", "MONTHS", terms.measuresReviewMonths());
        values.put("limit.returnFormat", words.of(terms.returnFormat()));
        values.put("limit.governingLaw", words.of(terms.governingLaw()));
        values.put("limit.forum", words.of(terms.forum()));
        values.put("limit.liabilityReference", words.of(terms.liabilityReference()));
        values.put(
                "time.calendar",
                words.list(terms.calendars().stream()
                        .map(region -> words.of("calendar." + region))
                        .toList()));
    }

    private void limit(String name, String unit, int figure) {
        values.put("limit." + name, words.of("period." + unit, figure));
    }

    private void choices() {
        var languages = snapshot.organisation().languages();
        values.put("time.zone", languages.timeZone());
        values.put("language.prevailing", prevailing(words));
        values.put(
                "minors.userAge", Integer.toString(snapshot.profile().minors().userAge()));
        values.put("minors.declaration", words.of(minors(snapshot)));
    }

    /** Each part counts in the language it is issued in. */
    public static String prevailing(Words words) {
        return words.of(words.chinese() ? AgreementLanguage.ZH : AgreementLanguage.EN);
    }

    /** The key of the words for what the customer declared about minors. */
    public static String minors(Snapshot snapshot) {
        var answer = snapshot.organisation().minors();
        if (answer.underFourteen()) return "minors.under-fourteen";
        return answer.fourteenToSeventeen() ? "minors.fourteen-to-seventeen" : "minors.none";
    }
}
