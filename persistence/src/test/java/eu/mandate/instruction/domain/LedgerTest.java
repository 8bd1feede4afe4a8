package eu.mandate.instruction.domain;

import static eu.mandate.instruction.domain.InstructionState.IN_FORCE;
import static eu.mandate.instruction.domain.InstructionState.REPLACED;
import static eu.mandate.instruction.domain.InstructionState.SCHEDULED;
import static eu.mandate.instruction.domain.InstructionState.SUSPENDED;
import static eu.mandate.instruction.domain.InstructionState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.instruction.domain.InfringementDecision.Outcome;
import eu.mandate.instruction.domain.InfringementNotice.Raiser;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The rules of the ledger, one by one. Hours are counted from one morning on. */
class LedgerTest {
    private static final UUID SOMEBODY = new UUID(1, 1);
    private static final Setting MINORS = new Setting("minors", "");

    private static Instant hour(int hour) {
        return Instant.parse("2026-11-21T00:00:00Z").plusSeconds(3600L * hour);
    }

    private static Instruction given(int number, int at, int from, Integer withdraws) {
        var type = withdraws == null ? MINORS.type() : Withdrawal.TYPE;
        var subject = withdraws == null ? "" : withdraws.toString();
        return new Instruction(
                number,
                type,
                subject,
                InstructionSource.SERVICE_ACTION,
                "{\"value\":" + number + "}",
                hour(at),
                hour(from),
                SOMEBODY,
                "LEGAL",
                null,
                null,
                withdraws,
                null,
                "text " + number,
                "文本 " + number);
    }

    private static InfringementNotice notice(int number, int at) {
        return new InfringementNotice(number, 1, hour(at), Raiser.OPERATOR, null, "Art. 5", "why", "原因");
    }

    private static InfringementDecision decision(int number, int at, Outcome outcome) {
        return new InfringementDecision(number, 1, hour(at), outcome, "why", SOMEBODY);
    }

    private static Ledger ledger(Instruction... instructions) {
        return new Ledger(List.of(instructions), List.of(), List.of());
    }

    private static Integer governing(Ledger ledger, int hour) {
        return ledger.at(hour(hour)).find("minors", "").map(Instruction::number).orElse(null);
    }

    private static InstructionState state(Ledger ledger, int number, int hour) {
        return ledger.projection(hour(hour)).state(ledger.find(number).orElseThrow());
    }

    @Test
    void nothingHoldsBeforeTheFirstInstruction() {
        var ledger = ledger(given(1, 5, 5, null));
        assertThat(governing(ledger, 4)).isNull();
        assertThat(governing(ledger, 5)).isEqualTo(1);
        assertThat(Ledger.empty().at(hour(1)).settings()).isEmpty();
    }

    @Test
    void aFutureDatedInstructionWaitsForItsHour() {
        var ledger = ledger(given(1, 1, 1, null), given(2, 2, 8, null));
        assertThat(governing(ledger, 7)).isEqualTo(1);
        assertThat(state(ledger, 2, 7)).isEqualTo(SCHEDULED);
        assertThat(governing(ledger, 8)).isEqualTo(2);
        assertThat(state(ledger, 1, 8)).isEqualTo(REPLACED);
    }

    @Test
    void ofTwoThatTakeEffectTogetherTheLaterOneGoverns() {
        assertThat(governing(ledger(given(1, 1, 8, null), given(2, 2, 8, null)), 8))
                .isEqualTo(2);
    }

    @Test
    void anInstructionOfNowHoldsUntilAnEarlierScheduledOneTakesEffect() {
        var ledger = ledger(given(1, 1, 8, null), given(2, 2, 2, null));
        assertThat(governing(ledger, 7)).isEqualTo(2);
        assertThat(governing(ledger, 8)).isEqualTo(1);
    }

    @Test
    void afterAWithdrawalWhatHeldBeforeHoldsAgain() {
        var ledger = ledger(given(1, 1, 1, null), given(2, 2, 2, null), given(3, 3, 3, 2));
        assertThat(governing(ledger, 2)).isEqualTo(2);
        assertThat(governing(ledger, 3)).isEqualTo(1);
        assertThat(state(ledger, 2, 3)).isEqualTo(WITHDRAWN);
        assertThat(state(ledger, 3, 3)).isEqualTo(IN_FORCE);
    }

    @Test
    void aWithdrawalOfAWithdrawalBringsTheInstructionBack() {
        var ledger = ledger(given(1, 1, 1, null), given(2, 2, 2, 1), given(3, 3, 3, 2), given(4, 4, 4, 3));
        assertThat(governing(ledger, 2)).isNull();
        assertThat(governing(ledger, 3)).isEqualTo(1);
        assertThat(governing(ledger, 4)).isNull();
    }

    @Test
    void aScheduledWithdrawalLeavesTheInstructionInForceUntilThen() {
        var ledger = ledger(given(1, 1, 1, null), given(2, 2, 9, 1));
        assertThat(state(ledger, 1, 8)).isEqualTo(IN_FORCE);
        assertThat(state(ledger, 1, 9)).isEqualTo(WITHDRAWN);
    }

    @Test
    void aNoticeSuspendsUntilTheInstructionIsMaintained() {
        var ledger = new Ledger(
                List.of(given(1, 1, 1, null), given(2, 2, 2, null)),
                List.of(notice(2, 3)),
                List.of(decision(2, 5, Outcome.MAINTAINED)));
        assertThat(governing(ledger, 2)).isEqualTo(2);
        assertThat(governing(ledger, 3)).isEqualTo(1);
        assertThat(state(ledger, 2, 4)).isEqualTo(SUSPENDED);
        assertThat(governing(ledger, 5)).isEqualTo(2);
    }

    @Test
    void anInstructionThatWasGivenUpNeverCountsAgain() {
        var ledger = new Ledger(
                List.of(given(1, 1, 1, null)), List.of(notice(1, 2)), List.of(decision(1, 3, Outcome.WITHDRAWN)));
        assertThat(state(ledger, 1, 2)).isEqualTo(SUSPENDED);
        assertThat(state(ledger, 1, 3)).isEqualTo(WITHDRAWN);
        assertThat(governing(ledger, 99)).isNull();
    }

    @Test
    void aSuspendedWithdrawalDoesNotWithdraw() {
        var ledger = new Ledger(List.of(given(1, 1, 1, null), given(2, 2, 2, 1)), List.of(notice(2, 3)), List.of());
        assertThat(governing(ledger, 2)).isNull();
        assertThat(governing(ledger, 3)).isEqualTo(1);
    }

    @Test
    void theLatestNumberOfASettingCountsWithdrawalsOfItsInstructions() {
        var ledger = ledger(given(1, 1, 1, null), given(2, 2, 9, 1), given(3, 3, 3, 2));
        assertThat(ledger.latest(MINORS)).isEqualTo(3);
        assertThat(ledger.latest(new Setting("minors", "other"))).isZero();
        assertThat(ledger.concerned(ledger.find(3).orElseThrow()).number()).isEqualTo(1);
    }

    @Test
    void aNoticeThatWaitsIsTheOneWithoutADecision() {
        var undecided = new Ledger(List.of(given(1, 1, 1, null)), List.of(notice(1, 2)), List.of());
        assertThat(undecided.undecided(1)).contains(notice(1, 2));
        assertThat(undecided.decisions(1)).isEmpty();
    }

    @Test
    void equalPoliciesHaveEqualHashesAndOthersDoNot() {
        var one = ledger(given(1, 1, 1, null));
        assertThat(one.at(hour(1)).hash()).isEqualTo(one.at(hour(9)).hash()).hasSize(64);
        assertThat(one.at(hour(0)).hash()).isNotEqualTo(one.at(hour(1)).hash());
    }

    @Test
    void theViewTellsWhatGovernsInsteadAndWhatWasBefore() {
        var second = given(2, 2, 2, null);
        var replacing = new Instruction(
                2,
                second.type(),
                "",
                second.source(),
                second.payload(),
                second.givenAt(),
                second.effectiveFrom(),
                SOMEBODY,
                "LEGAL",
                null,
                1,
                null,
                null,
                "text 2",
                "文本 2");
        var ledger = ledger(given(1, 1, 1, null), replacing);
        var projection = ledger.projection(hour(3));
        var first = InstructionView.of(ledger, projection, ledger.find(1).orElseThrow(), List.of());
        assertThat(first.replacedBy()).isEqualTo(2);
        assertThat(first.basedOn()).isEqualTo(2);
        var later = InstructionView.of(ledger, projection, replacing, List.of());
        assertThat(later.before()).isEqualTo("{\"value\":1}");
        assertThat(later.beforeTextZh()).isEqualTo("文本 1");
        assertThat(later.replacedBy()).isNull();
    }

    @Test
    void theHistoryOfASettingTellsWhatGovernedItAndWhenNothingDid() {
        var other = new Setting("others", "");
        var ledger = new Ledger(
                List.of(given(1, 1, 2, null), given(2, 3, 3, null), given(3, 4, 9, null)),
                List.of(notice(2, 5)),
                List.of(decision(2, 7, Outcome.MAINTAINED)));
        assertThat(ledger.history(MINORS, hour(8)).stream()
                        .map(span -> span.instruction() == null
                                ? "none"
                                : span.instruction().number() + " " + span.from()))
                .containsExactly("1 " + hour(2), "2 " + hour(3), "1 " + hour(5), "2 " + hour(7));
        assertThat(ledger.history(MINORS, hour(9))).hasSize(5);
        assertThat(ledger.history(MINORS, hour(1))).isEmpty();
        assertThat(ledger.history(other, hour(9))).isEmpty();
    }

    @Test
    void aWithdrawalStandsInTheHistoryOfWhatItWithdraws() {
        var ledger = ledger(given(1, 1, 1, null), given(2, 3, 3, 1));
        assertThat(ledger.history(MINORS, hour(4)))
                .extracting(Governing::instruction)
                .containsExactly(ledger.find(1).orElseThrow(), null);
    }
}
