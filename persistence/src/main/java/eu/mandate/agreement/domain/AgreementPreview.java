package eu.mandate.agreement.domain;

import java.util.List;

/**
 * What an agreement issued now would say, and what stands against it. Nothing of it is a document.
 *
 * @param language tag of the language it would be issued in
 * @param languages tags of the languages that the organisation can have, one for each law; empty while it stated no law
 * @param issuable whether no rule refuses; warnings still have to be acknowledged
 * @param findings all refusals and warnings
 * @param annexes those that can be computed from what is there
 * @param organisationName the customer as the document would name it, or null
 * @param programmeInformation what the programme is about, or null
 * @param configurationHash SHA-256 of the snapshot it was computed from
 * @param changesSinceLatest how the configuration departs from the latest issue
 * @param latest number of the latest issue, or null
 */
public record AgreementPreview(
        String language,
        List<String> languages,
        boolean issuable,
        List<RuleFinding> findings,
        List<Annex> annexes,
        String organisationName,
        String programmeInformation,
        String configurationHash,
        List<SnapshotDifference> changesSinceLatest,
        Integer latest) {

    public AgreementPreview {
        languages = List.copyOf(languages);
        findings = List.copyOf(findings);
        annexes = List.copyOf(annexes);
        changesSinceLatest = List.copyOf(changesSinceLatest);
    }
}
