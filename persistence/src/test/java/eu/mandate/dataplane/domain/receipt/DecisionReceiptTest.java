package eu.mandate.dataplane.domain.receipt;

import static eu.mandate.dataplane.domain.decision.Situations.reading;
import static eu.mandate.dataplane.domain.decision.Situations.whole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.mandate.audit.domain.note.NoteKey;
import eu.mandate.audit.domain.note.SignedNote;
import eu.mandate.dataplane.domain.decision.DecisionPoint;
import eu.mandate.dataplane.domain.decision.Question;
import eu.mandate.dataplane.domain.receipt.DecisionReceipt.Call;
import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who knows the call can prove the answer; who does not learns nothing of it. */
class DecisionReceiptTest {

    private static final NoteKey KEY = NoteKey.generate("receipts", new SecureRandom());
    private static final UUID ID = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");
    private static final Call CALL = new Call("client-1", "record-1", new byte[DecisionReceipt.SALT]);
    private static final Question ASKED = reading("H-C02", "H-P02/READ");

    @Test
    void provesTheAnswerToItsCall() {
        var receipt = DecisionReceipt.verified(signed(ASKED), KEY.verifier());
        assertThat(receipt.allowed()).isTrue();
        assertThat(receipt.isOf(ASKED, CALL)).isTrue();
        assertThat(receipt.policy()).isEqualTo("a".repeat(64));
        assertThat(receipt.profile()).isEqualTo("b".repeat(64));
    }

    @Test
    void provesARefusalWithItsCodeAndStep() {
        var receipt = DecisionReceipt.verified(signed(reading("H-C02", "H-P01")), KEY.verifier());
        assertThat(receipt.outcome()).isEqualTo("PURPOSE_NOT_ALLOWED");
        assertThat(receipt.step()).isEqualTo(7);
    }

    @Test
    void isOfNoOtherCall() {
        var receipt = DecisionReceipt.verified(signed(ASKED), KEY.verifier());
        assertThat(receipt.isOf(ASKED.about(List.of("body")), CALL)).isFalse();
        assertThat(receipt.isOf(ASKED, new Call("client-2", "record-1", CALL.salt())))
                .isFalse();
        assertThat(receipt.isOf(ASKED, new Call("client-1", null, CALL.salt()))).isFalse();
        var otherSalt = new byte[DecisionReceipt.SALT];
        otherSalt[0] = 1;
        assertThat(receipt.isOf(ASKED, new Call("client-1", "record-1", otherSalt)))
                .isFalse();
    }

    @Test
    void holdsHashesOnly() {
        assertThat(signed(ASKED).text())
                .doesNotContain("H-C02")
                .doesNotContain("client-1")
                .doesNotContain("record-1");
    }

    @Test
    void isRefusedOnceATraitIsChanged() {
        var note = signed(ASKED);
        var forged = new SignedNote(note.text().replace("outcome YES", "outcome ON_HOLD"), note.signatures());
        assertThatThrownBy(() -> DecisionReceipt.verified(forged, KEY.verifier()))
                .isInstanceOf(IllegalArgumentException.class);
        var other = NoteKey.generate("receipts", new SecureRandom());
        assertThatThrownBy(() -> DecisionReceipt.verified(note, other.verifier()))
                .isInstanceOf(IllegalArgumentException.class);
        var noReceipt = SignedNote.sign("mandate-receipt/v1\nid x\n", List.of(KEY));
        assertThatThrownBy(() -> DecisionReceipt.verified(noReceipt, KEY.verifier()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static SignedNote signed(Question question) {
        var decision = DecisionPoint.standard().decide(question, whole());
        return DecisionReceipt.of(ID, decision, whole(), CALL).signed(List.of(KEY));
    }
}
