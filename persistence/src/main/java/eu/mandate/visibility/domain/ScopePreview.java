package eu.mandate.visibility.domain;

import java.util.List;

/**
 * What would follow from an authorisation before it is given.
 *
 * @param peopleBefore how many are seen now
 * @param peopleAfter how many would be seen
 * @param beyondPlatform how many the choice means besides whom the platform's own range does not give; they stay hidden
 * @param gained of them, who are not seen now
 * @param lost who are seen now and would not be
 * @param fieldsGained {@code category.field} that would come in
 * @param fieldsLost that would not any more
 * @param categoriesGained of which something would come in, and nothing does now
 * @param categoriesLost the other way round
 * @param agreementLines lines of the annex on visibility that would say something else
 * @param newAgreement whether the agreement has to be made anew, because more would be processed than it says
 * @param notice whether people have to be told first, because more of them, or more about them, would be seen (Art. 13, 14
 *     GDPR; PIPL Art. 17; row W-007)
 * @param needsApproval whether a second person has to approve
 */
public record ScopePreview(
        long peopleBefore,
        long peopleAfter,
        long beyondPlatform,
        long gained,
        long lost,
        List<String> fieldsGained,
        List<String> fieldsLost,
        List<String> categoriesGained,
        List<String> categoriesLost,
        List<Line> agreementLines,
        boolean newAgreement,
        boolean notice,
        boolean needsApproval) {

    /** Lines of the annex. */
    public enum Line {
        ACCOUNT,
        PEOPLE,
        PERMISSIONS,
        FIELDS,
        NEED,
        VALIDITY
    }

    public ScopePreview {
        fieldsGained = List.copyOf(fieldsGained);
        fieldsLost = List.copyOf(fieldsLost);
        categoriesGained = List.copyOf(categoriesGained);
        categoriesLost = List.copyOf(categoriesLost);
        agreementLines = List.copyOf(agreementLines);
    }
}
