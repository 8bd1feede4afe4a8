package eu.mandate.instruction.service;

import eu.mandate.instruction.domain.Governing;
import eu.mandate.instruction.domain.Instruction;
import eu.mandate.instruction.domain.InstructionKind;
import eu.mandate.instruction.domain.PolicyInForce;
import eu.mandate.instruction.domain.Setting;
import eu.mandate.kernel.json.Records;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The policy in force of the bound customer organisation, for features below. Nothing is recorded here. */
@ApplicationScoped
public class Policies {

    @Inject
    LedgerCopies copies;

    @Inject
    Clock clock;

    /** What holds at present. */
    public PolicyInForce now() {
        return at(clock.instant());
    }

    /** What held or will hold at a moment of business time, as far as it was instructed up to now. */
    public PolicyInForce at(Instant moment) {
        return copies.at(moment);
    }

    /** The only setting of a kind at present. */
    public <P extends Record> Optional<P> find(InstructionKind<P> kind) {
        return find(kind, "");
    }

    /** One setting of a kind at present. */
    public <P extends Record> Optional<P> find(InstructionKind<P> kind, String subject) {
        return find(now(), kind, subject);
    }

    /** One setting of a kind in a policy that was asked for before. */
    public <P extends Record> Optional<P> find(PolicyInForce policy, InstructionKind<P> kind, String subject) {
        return policy.find(kind.key(), subject).map(governing -> payload(kind, governing));
    }

    /** All settings of a kind at present, by subject. */
    public <P extends Record> SortedMap<String, P> all(InstructionKind<P> kind) {
        return all(now(), kind);
    }

    /** All settings of a kind in a policy that was asked for before, by subject. */
    public <P extends Record> SortedMap<String, P> all(PolicyInForce policy, InstructionKind<P> kind) {
        var settings = new TreeMap<String, P>();
        policy.all(kind.key()).forEach(governing -> settings.put(governing.subject(), payload(kind, governing)));
        return settings;
    }

    /**
     * Number of the latest instruction about a setting, in force or not, withdrawals included; 0 when there is none. Whoever
     * changes the setting sends it back in {@link GiveOptions#basedOn}; it is no less than the number that governs.
     */
    public int basedOn(InstructionKind<?> kind, String subject) {
        return copies.ledger().latest(new Setting(kind.key(), subject));
    }

    /** What governed one setting of a kind up to a moment, in the order of time; empty when nothing ever did. */
    public List<Governing> history(InstructionKind<?> kind, String subject, Instant to) {
        return copies.ledger().history(new Setting(kind.key(), subject), to);
    }

    private static <P extends Record> P payload(InstructionKind<P> kind, Instruction governing) {
        return Records.read(governing.payload(), kind.payload());
    }
}
