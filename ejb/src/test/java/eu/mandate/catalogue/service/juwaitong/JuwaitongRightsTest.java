package eu.mandate.catalogue.service.juwaitong;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.calendar.domain.Deadline;
import eu.mandate.calendar.domain.DeadlineQuestion;
import eu.mandate.calendar.domain.DeadlineRule;
import eu.mandate.calendar.domain.Region;
import eu.mandate.calendar.domain.WorkingCalendar;
import eu.mandate.catalogue.domain.profile.Approvers;
import eu.mandate.catalogue.domain.profile.EndAction;
import eu.mandate.catalogue.domain.profile.Objection;
import eu.mandate.catalogue.domain.profile.Period;
import eu.mandate.catalogue.domain.profile.PeriodUnit;
import eu.mandate.catalogue.domain.profile.VendorRole;
import eu.mandate.testing.CommitmentInPart;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rights of JuWaiTong's users: where they are exercised, until when they are answered, on which grounds refused. */
class JuwaitongRightsTest extends JuwaitongTest {

    private static final String BY_MAIL = "E-mail to the privacy team";
    private static final WorkingCalendar CALENDAR = calendar("GB_EAW-2025");

    @Test
    @CommitmentInPart("J-047")
    void accountDataIsSeenAndCorrectedByOneselfAtOnce() {
        var right = right("SELF_SERVICE");
        assertThat(right.immediate()).isTrue();
        assertThat(right.channels()).extracting(channel -> channel.en()).containsExactly("Signed-in account");
        assertThat(right.verification().en()).isEqualTo("Session; a second proof for a new e-mail address");
        assertThat(right.lines()).containsExactly(98);
    }

    @Test
    @CommitmentInPart({"J-048", "J-116"})
    void whatTheAccountCannotDoGoesByMailToThePrivacyTeam() {
        assertThat(Stream.of("ACCESS_OTHER", "CORRECTION", "ERASURE", "OBJECTION", "RESTRICTION", "PORTABILITY"))
                .allSatisfy(type -> assertThat(right(type).channels())
                        .extracting(channel -> channel.en())
                        .contains(BY_MAIL));
        assertThat(contact("PRIVACY_TEAM").required()).isTrue();
        assertThat(contact("PRIVACY_TEAM").rows()).contains("J-116");
    }

    @ParameterizedTest
    @CsvSource({
        "ACCESS_OTHER, 2025-03-03, 2025-04-02",
        "CORRECTION, 2025-01-31, 2025-02-28",
        "ERASURE, 2025-01-31, 2025-02-28",
        "OBJECTION, 2025-03-03, 2025-04-02",
        "RESTRICTION, 2025-03-03, 2025-04-02",
        "PORTABILITY, 2025-01-31, 2025-02-28"
    })
    @CommitmentInPart({"J-054", "J-116"})
    void anAnswerIsDueAfterThirtyDaysAndNeverLaterThanAMonth(String type, LocalDate received, LocalDate due) {
        assertThat(right(type).due())
                .extracting(limit -> limit.period())
                .containsExactly(new Period(30, PeriodUnit.DAYS), new Period(1, PeriodUnit.MONTHS));
        var promised = right(type).due().get(0).period().amount();
        assertThat(deadline(DeadlineRule.EARLIEST, received, promised).target()).isEqualTo(due);
        assertThat(right(type).dueRule().en()).contains("30 days from receipt or one month, whichever ends first");
    }

    @Test
    @CommitmentInPart("J-055")
    void anAnswerIsExtendedOnceToldInTimeAndByTwoMonthsAtMost() {
        Stream.of("ACCESS_OTHER", "CORRECTION", "ERASURE").forEach(type -> {
            var extension = right(type).extension();
            assertThat(extension.most()).isEqualTo(new Period(2, PeriodUnit.MONTHS));
            assertThat(extension.condition().en())
                    .startsWith("Once, for a request that is unusually broad or complex")
                    .contains("the reason and the expected timetable before the first date has passed");
        });
        var extended = deadline(DeadlineRule.EXTENSION, LocalDate.of(2025, 1, 31), 3);
        assertThat(extended.target()).isEqualTo("2025-04-30");
        assertThat(extended.noticeBy()).isEqualTo("2025-02-28");
        assertThat(ground("J-EXT").extensionOnly()).isTrue();
        assertThat(notice("J-T-EXTENSION-NOTICE").content().en()).isEqualTo("Reason, timetable, route of complaint");
    }

    @Test
    @CommitmentInPart("J-058")
    void otherMattersGoToSupportAndARequestAmongThemCountsFromItsArrivalThere() {
        assertThat(contact("SUPPORT").required()).isTrue();
        assertThat(contact("SUPPORT").value())
                .as("kept in the vendor's register")
                .isNull();
        assertThat(Stream.of("ACCESS_OTHER", "CORRECTION", "ERASURE")).allSatisfy(type -> {
            assertThat(right(type).dueRule().en())
                    .endsWith(
                            "A message to support that proves to be such a request counts from the day it arrived there.");
            assertThat(right(type).dueRule().zh()).contains("自其到达客服之日起算");
        });
    }

    @Test
    @CommitmentInPart("J-049")
    void fieldsThatAnOpenAccountNeedsStayAndClosingItIsOffered() {
        assertGround("J-G1", "State of the account", Approvers.AUTOMATIC);
        assertThat(ground("J-G1").effect().en())
                .isEqualTo("Mandatory account fields stay, optional ones are erased; closing the account is offered.");
    }

    @Test
    @CommitmentInPart({"J-050", "J-051"})
    void paymentRecordsAndLegalDutiesRestrictToStorageUntilADate() {
        assertGround("J-G2", "References of the transactions and the end date", Approvers.PRIVACY);
        assertGround("J-G3", "Statute, classes of data and end date", Approvers.PRIVACY);
        assertThat(Stream.of("J-G2", "J-G3").map(code -> ground(code).effect().en()))
                .allMatch(effect -> effect.endsWith("restricted to storage until the end date."));
        assertThat(notice("J-T-REFUSAL-LETTER").content().en()).startsWith("Ground, data concerned");
    }

    @Test
    @CommitmentInPart({"J-052", "J-053"})
    void aDisputeAndTheEnforcementOfTermsHoldExactlyTheRecordsConcerned() {
        assertGround("J-G4", "Number of the dispute, owner and review date", Approvers.PRIVACY);
        assertGround("J-G5", "Reference of the agreement and review date", Approvers.PRIVACY);
        assertThat(Stream.of("J-G4", "J-G5").map(code -> ground(code).effect().en()))
                .containsOnly("A legal hold on exactly the records concerned; its release lets the erasure run.");
        assertThat(purpose("J-P18").underHoldOnly()).isTrue();
    }

    private void assertGround(String code, String evidence, Approvers approval) {
        assertThat(ground(code).evidence().en()).isEqualTo(evidence);
        assertThat(ground(code).approval()).isEqualTo(approval);
        assertThat(ground(code).appliesTo()).contains("ERASURE");
    }

    @Test
    @CommitmentInPart("J-106")
    void consentIsWithdrawnAtOnceWhereItWasGiven() {
        assertThat(right("CONSENT_WITHDRAWAL").immediate()).isTrue();
        assertThat(right("CONSENT_WITHDRAWAL").channels())
                .extracting(channel -> channel.en())
                .containsExactly("Signed-in account", BY_MAIL);
        assertThat(right("CONSENT_WITHDRAWAL").dueRule().en()).isEqualTo("At once; what was done before stays lawful.");
    }

    @Test
    @CommitmentInPart("J-111")
    void whatTheVendorAnswersForItDecidesAboutItself() {
        assertThat(activity("J-A01").vendorRole()).isEqualTo(VendorRole.CONTROLLER);
        assertThat(activity("J-A01").organisationRole().en()).isEqualTo("None");
        assertThat(Stream.of("ACCESS_OTHER", "CORRECTION", "ERASURE"))
                .allSatisfy(type -> assertThat(right(type).rows()).contains("J-111"));
    }

    @Test
    @CommitmentInPart({"J-112", "J-113"})
    void marketingEndsAtOnceAndOtherUseIsRestrictedUntilItIsDecided() {
        assertThat(right("OBJECTION").dueRule().en())
                .startsWith("Marketing ends at once, no reason is asked.")
                .contains("For other purposes use is restricted at once");
        assertThat(purpose("J-P14").objection()).isEqualTo(Objection.ABSOLUTE);
        assertThat(purpose("J-P09").objection()).isEqualTo(Objection.DECIDED);
        assertThat(right("RESTRICTION").dueRule().en())
                .startsWith("Provisionally at once")
                .contains("The person is told before a restriction is lifted.");
    }

    @Test
    @CommitmentInPart({"J-037", "J-038", "J-059"})
    void theMeasurementIsLeftAtOnceWithoutAReasonAndTheAccountRemembersIt() {
        assertThat(right("OPT_OUT").immediate()).isTrue();
        assertThat(right("OPT_OUT").verification().en()).isEqualTo("None");
        assertThat(right("OPT_OUT").channels())
                .extracting(channel -> channel.en())
                .containsExactly("Control on the website", "Rights page of the account");
        assertThat(right("OPT_OUT").dueRule().en())
                .startsWith("From the next event on. A visitor repeats the choice after clearing cookies")
                .contains("for a signed-in user it is kept with the account");
    }

    @Test
    @CommitmentInPart("J-066")
    void messagesThatTheServiceDoesNotNeedEndByTheirLinkAndForGood() {
        assertThat(right("UNSUBSCRIBE").immediate()).isTrue();
        assertThat(right("UNSUBSCRIBE").channels())
                .extracting(channel -> channel.en())
                .contains("Link in the message");
        assertThat(right("UNSUBSCRIBE").verification().en()).isEqualTo("Token of the link");
        assertThat(retention("J-R22").endAction()).isEqualTo(EndAction.ERASE_KEEPING_SUPPRESSION);
        assertThat(retention("J-R22").rule().en()).contains("a suppression entry stays so that nobody writes again");
    }

    @Test
    @CommitmentInPart({"J-114", "J-115"})
    void dataIsReceivedInAMachineReadableFormOrSentToAnotherController() {
        assertThat(right("PORTABILITY").name().en())
                .isEqualTo("Receive data in a machine-readable form, or have it sent to another controller");
        assertThat(recipient("J-RC08").whatMayGo().en()).isEqualTo("The portability export");
        assertThat(recipient("J-RC08").condition().en()).isEqualTo("The person asks for it and is identified");
    }

    @Test
    @CommitmentInPart("J-127")
    void eachLetterThatDeclinesNamesTheAuthorityOfThePersonsCountry() {
        assertThat(right("COMPLAINT_TO_AUTHORITY").external()).isTrue();
        assertThat(right("COMPLAINT_TO_AUTHORITY").channels())
                .extracting(channel -> channel.en())
                .containsExactly("The authority of the person's country");
        assertThat(right("COMPLAINT_TO_AUTHORITY").dueRule().en())
                .contains("each letter that refuses, extends or closes a case names it");
        assertThat(Stream.of("J-T-EXTENSION-NOTICE", "J-T-REFUSAL-LETTER")
                        .map(code -> notice(code).content().en()))
                .allMatch(content -> content.endsWith("route of complaint"));
    }

    private static Deadline deadline(DeadlineRule rule, LocalDate received, int amount) {
        return DeadlineQuestion.of(rule, Region.GB_EAW, received, amount).deadline(CALENDAR);
    }
}
