package eu.mandate.visibility.domain.reader;

import eu.mandate.visibility.domain.Reach;
import java.util.List;

/**
 * What would follow from a scope of a reader before it is given. Everybody whom it means is counted together, with what else they
 * were given.
 *
 * @param readers how many people it means today
 * @param more of them, who would see more than now
 * @param less who would see less than now
 * @param colleaguesBefore how many members of the directory they see records of now; null where only the records tell
 * @param colleaguesAfter how many then
 * @param records how many records of each category they see
 * @param fieldsGained {@code category.field} of which they see nothing now and would; their roles and purposes may hide some
 * @param fieldsLost the other way round
 * @param categoriesGained of which they see nothing now and would
 * @param categoriesLost the other way round
 * @param agreementLines lines of the annex on visibility that would say something else
 * @param newAgreement whether the agreement has to be made anew, because somebody would see more than it says
 * @param notice whether people have to be told first, because colleagues would see records of theirs whom they do not see by any
 *     scope now (Art. 13, 14 GDPR; PIPL Art. 17)
 * @param needsApproval whether a second person has to approve
 */
public record ReaderPreview(
        long readers,
        long more,
        long less,
        Long colleaguesBefore,
        Long colleaguesAfter,
        List<RecordsSeen> records,
        List<String> fieldsGained,
        List<String> fieldsLost,
        List<String> categoriesGained,
        List<String> categoriesLost,
        List<Line> agreementLines,
        boolean newAgreement,
        boolean notice,
        boolean needsApproval) {

    /**
     * Records of one category; more than {@link RecordTally#MOST} are that many.
     *
     * @param before null where they could not be counted in time, or for too many different readers
     * @param after the same
     */
    public record RecordsSeen(String category, Long before, Long after) {}

    /**
     * A line of the annex: how many readers see so far.
     *
     * @param validity whether a last day changes
     */
    public record Line(Reach reach, long before, long after, boolean validity) {}

    public ReaderPreview {
        records = List.copyOf(records);
        fieldsGained = List.copyOf(fieldsGained);
        fieldsLost = List.copyOf(fieldsLost);
        categoriesGained = List.copyOf(categoriesGained);
        categoriesLost = List.copyOf(categoriesLost);
        agreementLines = List.copyOf(agreementLines);
    }
}
