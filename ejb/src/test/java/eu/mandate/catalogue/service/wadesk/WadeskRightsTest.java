package eu.mandate.catalogue.service.wadesk;

import static eu.mandate.catalogue.service.wadesk.Wadesk.PROFILE;
import static eu.mandate.catalogue.service.wadesk.Wadesk.one;
import static eu.mandate.catalogue.service.wadesk.Wadesk.right;
import static eu.mandate.catalogue.service.wadesk.Wadesk.table;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.calendar.domain.CalendarYear;
import eu.mandate.calendar.domain.DeadlineQuestion;
import eu.mandate.calendar.domain.DeadlineRule;
import eu.mandate.calendar.domain.Region;
import eu.mandate.calendar.domain.WorkingCalendar;
import eu.mandate.catalogue.domain.profile.PeriodUnit;
import eu.mandate.catalogue.domain.profile.RefusalGround;
import eu.mandate.catalogue.domain.profile.Right;
import eu.mandate.catalogue.domain.profile.Right.Deadline;
import eu.mandate.kernel.json.Records;
import eu.mandate.testing.Commitment;
import eu.mandate.testing.CommitmentInPart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rights, deadlines and grounds of WADesk against tables typed anew. */
class WadeskRightsTest {

    private static final LocalDate RECEIVED = LocalDate.of(2025, 9, 22);

    /** Request, whether at once by self-service, deadlines, whether added by law. */
    private static final String RIGHTS = """
            INQUIRY - 15_DAYS/SOURCE,15_WORKING_DAYS/SOURCE -
            DELETION - 15_DAYS/SOURCE,15_WORKING_DAYS/SOURCE -
            ACCOUNT_CANCELLATION AT_ONCE 15_DAYS/SOURCE,15_WORKING_DAYS/SOURCE -
            WITHDRAWAL AT_ONCE 15_DAYS/SOURCE,15_WORKING_DAYS/SOURCE -
            CORRECTION - 15_DAYS/SOURCE,15_WORKING_DAYS/SOURCE -
            REFUSE_PERMISSION AT_ONCE - -
            POLICY_QUESTION - 15_DAYS/SOURCE -
            COMPLAINT - 15_DAYS/SOURCE -
            GUARDIAN_DELETION - 15_DAYS/SOURCE LAW
            COPY - 15_DAYS/SOURCE LAW
            PORTABILITY - 15_DAYS/SOURCE LAW
            EXPLANATION - 15_DAYS/SOURCE LAW
            COURT_ACTION - - -
            COMPLAINT_TO_AUTHORITY - - LAW
            """;

    private static final String GROUNDS = """
            D-G1 TWO_PERSONS sealed CORRECTION DELETION ACCOUNT_CANCELLATION WITHDRAWAL
            D-G2 PRIVACY open CORRECTION DELETION ACCOUNT_CANCELLATION WITHDRAWAL
            D-G3 TWO_PERSONS sealed CORRECTION DELETION ACCOUNT_CANCELLATION WITHDRAWAL
            D-G4 TWO_PERSONS open CORRECTION DELETION ACCOUNT_CANCELLATION WITHDRAWAL
            D-G5 PRIVACY open CORRECTION DELETION ACCOUNT_CANCELLATION WITHDRAWAL
            D-G6 PRIVACY open CORRECTION DELETION ACCOUNT_CANCELLATION WITHDRAWAL
            D-R1 PRIVACY open
            D-R2 TWO_PERSONS open
            D-R3 PRIVACY open
            D-R4 PRIVACY open
            """;

    @Test
    @Commitment("D-082")
    @CommitmentInPart({"D-083", "D-085", "D-094", "D-098", "D-004"})
    void everyRightHasItsDeadlines() {
        assertThat(table(PROFILE.rights(), Right::requestType, WadeskRightsTest::words))
                .isEqualTo(table(RIGHTS));
    }

    @Test
    @Commitment({"D-084", "D-086", "D-099", "D-127", "X-D02"})
    void theEarlierOfBothDatesIsDueAndTheLaterOneIsTheOuterLimit() {
        Stream.of("INQUIRY", "DELETION", "ACCOUNT_CANCELLATION", "WITHDRAWAL").forEach(type -> {
            assertThat(right(type).sourceDeadline().unit()).isEqualTo(PeriodUnit.WORKING_DAYS);
            assertThat(right(type).dueRule().en()).contains("whichever ends first", "never shown as the target");
            assertThat(right(type).due()).extracting(WadeskRightsTest::day).containsExactly("2025-10-07", "2025-10-17");
        });
    }

    @Test
    @Commitment({"D-097", "X-D01"})
    @CommitmentInPart("X-D17")
    void cancellationStandsBesideTheContactsAndLeadsToThem() {
        assertThat(right("ACCOUNT_CANCELLATION").channels())
                .extracting(channel -> channel.en())
                .containsExactly(
                        "Self-service in the signed-in account",
                        "Customer Service Support in the client",
                        "Contact Us on the website");
        assertThat(Wadesk.FINDINGS).doesNotContain("reference-by-position", "reference-dangling");
    }

    @Test
    @Commitment("X-D03")
    @CommitmentInPart("D-109")
    void correctionExistsWithTheSameChannelsAndDeadlines() {
        assertThat(right("CORRECTION").channels()).isEqualTo(right("INQUIRY").channels());
        assertThat(right("CORRECTION").due()).isEqualTo(right("INQUIRY").due());
        assertThat(right("CORRECTION").sourceDeadline()).isNull();
    }

    @Test
    @CommitmentInPart({"D-087", "D-088", "D-089", "D-090", "D-091"})
    void deletionIsAskedForOnOneOfFiveGroundsAndAnyBreachOfTheAgreementIsOne() {
        assertThat(right("DELETION").dueRule().en())
                .contains("D-D1", "D-D2", "D-D3", "D-D4", "D-D5", "breaches the agreement, however slightly");
        assertThat(right("DELETION").lines()).contains(95, 96, 97, 98, 99);
    }

    @Test
    @CommitmentInPart({"D-103", "D-104", "D-102"})
    void identityIsVerifiedAndOnlyExcessiveRepetitionCosts() {
        Stream.of("DELETION", "ACCOUNT_CANCELLATION", "WITHDRAWAL").forEach(type -> {
            assertThat(right(type).verification().en()).startsWith("Required");
            assertThat(right(type).lines()).contains(107);
        });
        assertThat(right("INQUIRY").fee().en()).startsWith("Free of charge.").contains("never for a first one");
        assertThat(PROFILE.rights()).noneMatch(right -> right.extension().allowed());
    }

    @Test
    @CommitmentInPart({"X-D14", "D-100", "D-101"})
    void withdrawalEndsOnlyWhatRestedOnItAndLeavesThePastLawful() {
        assertThat(right("WITHDRAWAL").dueRule().en())
                .contains("only for the function concerned", "what was done before stays lawful");
        assertThat(Wadesk.notice("CONSEQUENCE")).contains("Which functions end, and that no others do");
    }

    @Test
    @Commitment("X-D23")
    @CommitmentInPart("D-129")
    void courtAndAuthorityAreNamedInEveryFinalAnswer() {
        assertThat(right("COURT_ACTION").external()).isTrue();
        assertThat(right("COURT_ACTION").statutory()).isFalse();
        assertThat(right("COMPLAINT_TO_AUTHORITY").external()).isTrue();
        assertThat(right("COMPLAINT_TO_AUTHORITY").statutory()).isTrue();
        assertThat(Wadesk.notice("REFUSAL-LETTER")).contains("the court and the authority");
    }

    @Test
    @CommitmentInPart({"D-105", "D-106", "D-107", "D-108", "D-110", "D-111", "D-112", "D-113", "D-114", "D-115"})
    void tenGroundsRefuseWithTheirEvidenceAndApproval() {
        assertThat(table(PROFILE.refusalGrounds(), RefusalGround::code, WadeskRightsTest::words))
                .isEqualTo(table(GROUNDS));
        assertThat(ground("D-R4").evidence().en()).isEqualTo("Explanation");
        assertThat(ground("D-G3").evidence().en()).isEqualTo("Authority and case number");
        assertThat(ground("D-G4").evidence().en())
                .contains("danger to the public", "rights of others", "beyond general technical means");
    }

    private static RefusalGround ground(String code) {
        return one(PROFILE.refusalGrounds(), ground -> ground.code().equals(code));
    }

    private static String day(Deadline deadline) {
        var rule = deadline.period().unit() == PeriodUnit.WORKING_DAYS ? DeadlineRule.CN_WD : DeadlineRule.CN_DAYS;
        return DeadlineQuestion.of(rule, Region.CN, RECEIVED, deadline.period().amount())
                .deadline(calendar())
                .target()
                .toString();
    }

    private static WorkingCalendar calendar() {
        try (var stream = WadeskRightsTest.class.getResourceAsStream("/calendar/CN-2025.json")) {
            var json = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return WorkingCalendar.of(List.of(Records.read(json, CalendarYear.class)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> words(Right right) {
        var due = right.due().stream()
                .map(limit -> limit.period().amount() + "_" + limit.period().unit() + "/"
                        + limit.evidence().origin())
                .toList();
        return List.of(
                right.immediate() ? "AT_ONCE" : "-",
                due.isEmpty() ? "-" : String.join(",", due),
                right.statutory() ? "LAW" : "-");
    }

    private static List<String> words(RefusalGround ground) {
        return Stream.concat(
                        Stream.of(ground.approval().name(), ground.sealed() ? "sealed" : "open"),
                        ground.appliesTo().stream())
                .toList();
    }
}
