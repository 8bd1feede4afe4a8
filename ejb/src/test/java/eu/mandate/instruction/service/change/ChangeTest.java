package eu.mandate.instruction.service.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.mandate.instruction.domain.InfringementNotice;
import eu.mandate.instruction.domain.InfringementNotice.Raiser;
import eu.mandate.instruction.domain.Instruction;
import eu.mandate.instruction.domain.InstructionState;
import eu.mandate.instruction.domain.Ledger;
import eu.mandate.instruction.domain.Setting;
import eu.mandate.instruction.domain.Withdrawal;
import eu.mandate.instruction.service.change.PeriodKind.Period;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What stands against an instruction before it is recorded. */
class ChangeTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final Author SOMEBODY = new Author(new UUID(1, 1), "LEGAL", null, null);
    private static final InstructionTexts.Texts TEXT = new InstructionTexts.Texts("text", "文本");

    private final PeriodKind kind = new PeriodKind();
    private final List<Instruction> instructions = new ArrayList<>();
    private final List<InfringementNotice> notices = new ArrayList<>();
    private Instant now = NOON;

    private Ledger ledger() {
        return new Ledger(instructions, notices, List.of());
    }

    private Occasion later(Duration step) {
        now = now.plus(step);
        return Occasion.of(ledger(), now, null);
    }

    private Giving<Period> giving(int days) {
        return new Giving<>(kind, new Period("J-R11", days), later(Duration.ofHours(1)));
    }

    private Withdrawing<Period> withdrawing(int number) {
        var target = ledger().find(number).orElseThrow();
        return new Withdrawing<>(kind, target, new Withdrawal(number, "why"), later(Duration.ofHours(1)));
    }

    private Instruction given(Change change) {
        change.check();
        var given = change.instruction(SOMEBODY, TEXT);
        instructions.add(given);
        change.infringement()
                .ifPresent(found -> notices.add(new InfringementNotice(
                        given.number(), 1, now, Raiser.RULE, found.rule(), found.article(), "why", "原因")));
        return given;
    }

    private static void assertRefused(Code code, String reason, ThrowingCallable call) {
        var refusal = catchThrowableOfType(Refusal.class, call);
        assertThat(refusal).isNotNull();
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.reason()).isEqualTo(reason);
    }

    @Test
    void theFirstInstructionReplacesNothing() {
        var first = given(giving(30));
        assertThat(first.number()).isEqualTo(1);
        assertThat(first.setting()).isEqualTo(new Setting("period", "J-R11"));
        assertThat(first.replaces()).isNull();
        assertThat(first.payload()).isEqualTo("{\"days\":30,\"rule\":\"J-R11\"}");
    }

    @Test
    void aLaterOneReplacesWhatGovernsWhenItTakesEffect() {
        given(giving(30));
        var scheduled =
                new Giving<>(kind, new Period("J-R11", 20), Occasion.of(ledger(), now, now.plus(Duration.ofDays(30))));
        given(scheduled);
        assertThat(given(giving(10)).replaces()).isEqualTo(1);
        var last =
                new Giving<>(kind, new Period("J-R11", 5), Occasion.of(ledger(), now, now.plus(Duration.ofDays(60))));
        assertThat(given(last).replaces()).isEqualTo(2);
    }

    @Test
    void whatHoldsAlreadyIsNotInstructedAgain() {
        given(giving(30));
        assertRefused(Code.CONFLICT, "instruction-changes-nothing", giving(30)::check);
    }

    @Test
    void whatIsSuspendedIsDecidedNotGivenAgain() {
        given(giving(PeriodKind.INFRINGING));
        assertRefused(Code.CONFLICT, "instruction-awaits-decision", giving(PeriodKind.INFRINGING)::check);
        given(giving(12));
    }

    @Test
    void aKindRefusesWhatCannotBeInstructed() {
        assertRefused(Code.RETENTION_CEILING, "too-long", giving(PeriodKind.CEILING + 1)::check);
    }

    @Test
    void aKindAsksForASecondPersonByWhatWasBefore() {
        assertThat(giving(30).needsApproval()).isFalse();
        given(giving(30));
        assertThat(giving(31).needsApproval()).isTrue();
        assertThat(giving(29).needsApproval()).isFalse();
    }

    @Test
    void whatWasScheduledDoesNotUndoALaterStepThatNobodyApprovedUndoing() {
        given(giving(30));
        given(scheduled(20));
        var narrower = giving(10);
        var following = narrower.following(given(narrower)).orElseThrow();
        assertThat(given(following).effectiveFrom())
                .isEqualTo(instructions.get(1).effectiveFrom());
        assertThat(following.following(instructions.get(3))).isEmpty();
        assertThat(ledger().at(NOON.plus(Duration.ofDays(90))).find("period", "J-R11"))
                .map(Instruction::payload)
                .contains("{\"days\":10,\"rule\":\"J-R11\"}");
    }

    @Test
    void whatWasScheduledStaysWhereItIsNarrowerStillOrASecondPersonApprovedIt() {
        given(giving(30));
        instructions.add(scheduled(20).instruction(new Author(new UUID(1, 1), "LEGAL", new UUID(2, 2), null), TEXT));
        var first = giving(10);
        assertThat(first.following(given(first))).isEmpty();
        given(scheduled(5));
        var second = giving(8);
        assertThat(second.following(given(second))).isEmpty();
    }

    private Giving<Period> scheduled(int days) {
        return new Giving<>(
                kind, new Period("J-R11", days), Occasion.of(ledger(), now, NOON.plus(Duration.ofDays(30))));
    }

    @Test
    void aWithdrawalBringsBackWhatHeldBefore() {
        given(giving(30));
        given(giving(20));
        var withdrawal = given(withdrawing(2));
        assertThat(withdrawal.withdraws()).isEqualTo(2);
        assertThat(withdrawal.subject()).isEqualTo("2");
        assertThat(ledger().at(now).find("period", "J-R11")).contains(instructions.get(0));
    }

    @Test
    void aWithdrawalNeedsTheSecondPersonThatItsEffectNeeds() {
        given(giving(30));
        given(giving(20));
        assertThat(withdrawing(2).needsApproval()).as("20 to 30 again").isTrue();
        assertThat(withdrawing(1).needsApproval()).as("no effect now").isFalse();
        given(giving(25));
        assertThat(withdrawing(3).needsApproval()).as("25 to 20 again").isFalse();
    }

    @Test
    void aWithdrawalOfWhatIsScheduledNeedsTheSecondPersonThatItsEffectNeedsThen() {
        given(giving(30));
        given(new Giving<>(kind, new Period("J-R11", 20), Occasion.of(ledger(), now, now.plus(Duration.ofDays(30)))));
        assertThat(withdrawing(2).needsApproval())
                .as("20 to 30 again, in a month")
                .isTrue();
        given(new Giving<>(kind, new Period("J-R11", 25), Occasion.of(ledger(), now, now.plus(Duration.ofDays(10)))));
        assertThat(withdrawing(2).needsApproval()).as("20 to 25, in a month").isTrue();
        kind.ceiling = 24;
        assertRefused(Code.RETENTION_CEILING, "too-long", withdrawing(2)::check);
    }

    @Test
    void aWithdrawalThatLeavesNothingNeedsTheSecondPersonThatTheKindAsksFor() {
        given(giving(30));
        assertThat(withdrawing(1).needsApproval()).isFalse();
        given(withdrawing(1));
        given(giving(5));
        assertThat(withdrawing(3).needsApproval()).isTrue();
    }

    @Test
    void aWithdrawalThatBringsBackWhatIsForbiddenNowIsRefused() {
        given(giving(30));
        given(giving(20));
        kind.ceiling = 25;
        assertRefused(Code.RETENTION_CEILING, "too-long", withdrawing(2)::check);
    }

    @Test
    void nothingIsWithdrawnTwiceUnlessItCameBack() {
        given(giving(30));
        given(withdrawing(1));
        assertRefused(Code.CONFLICT, "instruction-withdrawn-already", withdrawing(1)::check);
        given(withdrawing(2));
        assertThat(ledger().projection(now).state(instructions.get(0))).isEqualTo(InstructionState.IN_FORCE);
        given(withdrawing(1));
        assertThat(ledger().at(now).settings()).isEmpty();
    }

    @Test
    void someKindsCanOnlyBeReplaced() {
        given(giving(30));
        kind.withdrawable = false;
        assertRefused(Code.CONFLICT, "instruction-not-withdrawable", withdrawing(1)::check);
    }

    @Test
    void aWithdrawalConcernsTheSettingOfWhatItWithdrawsInTheEnd() {
        given(giving(30));
        given(withdrawing(1));
        assertThat(withdrawing(2).concerned()).isEqualTo(new Setting("period", "J-R11"));
    }

    @Test
    void anInstructionIsDatedFromNowToAYearAhead() {
        var year = Duration.ofDays(365);
        assertThat(Occasion.of(ledger(), NOON, null).effectiveFrom()).isEqualTo(NOON);
        assertThat(Occasion.of(ledger(), NOON, NOON.plus(year)).effectiveFrom()).isEqualTo(NOON.plus(year));
        assertRefused(Code.VALIDATION, "invalid-input", () -> Occasion.of(ledger(), NOON, NOON.minusMillis(1)));
        assertRefused(
                Code.VALIDATION,
                "invalid-input",
                () -> Occasion.of(ledger(), NOON, NOON.plus(year).plusMillis(1)));
        assertThat(Occasion.of(ledger(), NOON, NOON.plusNanos(1_999_999)).effectiveFrom())
                .as("whole milliseconds")
                .isEqualTo(NOON.plusMillis(1));
    }

    @Test
    void whatIsApprovedLateTakesEffectAtOnce() {
        assertThat(Occasion.approved(ledger(), NOON, NOON.minusSeconds(1)).effectiveFrom())
                .isEqualTo(NOON);
        assertThat(Occasion.approved(ledger(), NOON, null).effectiveFrom()).isEqualTo(NOON);
        assertThat(Occasion.approved(ledger(), NOON, NOON.plusSeconds(1)).effectiveFrom())
                .isEqualTo(NOON.plusSeconds(1));
    }

    @Test
    void aWithdrawalOfAWithdrawalQuotesNoQuotation() {
        given(giving(30));
        var texts = new InstructionTexts();
        var first = withdrawing(1);
        var withdrawal = first.instruction(SOMEBODY, first.text(texts));
        var text = texts.ofWithdrawal(new Withdrawal(2, "again"), withdrawal);
        assertThat(text.english())
                .isEqualTo("Instruction 2 is withdrawn. It read: “Instruction 1 is withdrawn.” Reason: again");
        assertThat(text.chinese()).isEqualTo("撤回第 2 号指示。原指示内容：“撤回第 1 号指示。”撤回理由：again");
    }

    @Test
    void aWithdrawalQuotesNoMoreThanTheBeginningOfALongText() {
        given(giving(30));
        var change = giving(40);
        var withdrawn = change.instruction(SOMEBODY, new InstructionTexts.Texts("long ".repeat(300), "长".repeat(1500)));
        var text = new InstructionTexts().ofWithdrawal(new Withdrawal(2, "why"), withdrawn);
        assertThat(text.english()).contains("long…”").hasSizeLessThan(300);
        assertThat(text.chinese()).contains("“" + "长".repeat(200) + "…”");
    }

    @Test
    void aWithdrawalRepeatsWhatItWithdraws() {
        given(giving(30));
        var text = withdrawing(1).text(new InstructionTexts());
        assertThat(text.english()).contains("1").contains("“text”").contains("why");
        assertThat(text.chinese()).contains("1").contains("“文本”").contains("why");
    }
}
