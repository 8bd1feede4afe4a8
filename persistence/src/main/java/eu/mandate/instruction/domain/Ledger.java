package eu.mandate.instruction.domain;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything one customer organisation ever instructed, with the notices of infringement and what was decided about them.
 * What counts at a moment is told by its {@link Projection}. As nothing is given with effect in the past, what held at a
 * moment never changes afterwards.
 */
public final class Ledger {
    private static final Ledger EMPTY = new Ledger(List.of(), List.of(), List.of());

    private final NavigableMap<Integer, Instruction> instructions = new TreeMap<>();
    private final List<InfringementNotice> notices;
    private final List<InfringementDecision> decisions;
    private final Map<Integer, List<Instruction>> withdrawals = new HashMap<>();
    private final Map<Integer, List<InfringementNotice>> noticesOf = new HashMap<>();
    private final Map<List<Integer>, InfringementDecision> decisionOf = new HashMap<>();
    private final NavigableSet<Instant> moments = new TreeSet<>();

    /** The lists may have any order; a notice whose instruction is not among them has no effect. */
    public Ledger(
            Collection<Instruction> instructions,
            Collection<InfringementNotice> notices,
            Collection<InfringementDecision> decisions) {
        this.notices =
                notices.stream().sorted(comparing(InfringementNotice::notice)).toList();
        this.decisions = List.copyOf(decisions);
        instructions.forEach(this::add);
        for (var notice : this.notices) {
            noticesOf.computeIfAbsent(notice.number(), any -> new ArrayList<>()).add(notice);
            moments.add(notice.raisedAt());
        }
        for (var decision : decisions) {
            decisionOf.put(List.of(decision.number(), decision.notice()), decision);
            moments.add(decision.decidedAt());
        }
    }

    private void add(Instruction instruction) {
        instructions.put(instruction.number(), instruction);
        moments.add(instruction.effectiveFrom());
        if (instruction.withdraws() != null) {
            withdrawals
                    .computeIfAbsent(instruction.withdraws(), any -> new ArrayList<>())
                    .add(instruction);
        }
    }

    /** A ledger without instructions. */
    public static Ledger empty() {
        return EMPTY;
    }

    /** This ledger with one more instruction. */
    public Ledger with(Instruction further) {
        var all = new ArrayList<>(instructions.values());
        all.add(further);
        return new Ledger(all, notices, decisions);
    }

    /** Every instruction, the latest first. */
    public Collection<Instruction> latestFirst() {
        return Collections.unmodifiableCollection(instructions.descendingMap().values());
    }

    public Optional<Instruction> find(int number) {
        return Optional.ofNullable(instructions.get(number));
    }

    /** The greatest number so far; 0 in an empty ledger. */
    public int lastNumber() {
        return instructions.isEmpty() ? 0 : instructions.lastKey();
    }

    /** The instructions that withdraw one, whether they count or not. */
    public List<Instruction> withdrawals(int number) {
        return Collections.unmodifiableList(withdrawals.getOrDefault(number, List.of()));
    }

    /** The notices against an instruction, in their order. */
    public List<InfringementNotice> notices(int number) {
        return Collections.unmodifiableList(noticesOf.getOrDefault(number, List.of()));
    }

    /** What was decided about a notice. */
    public Optional<InfringementDecision> decision(InfringementNotice notice) {
        return Optional.ofNullable(decisionOf.get(List.of(notice.number(), notice.notice())));
    }

    /** What was decided about an instruction's notices, in the order of the notices. */
    public List<InfringementDecision> decisions(int number) {
        return notices(number).stream()
                .map(this::decision)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The notice that waits for a decision; the latest of several. */
    public Optional<InfringementNotice> undecided(int number) {
        return notices(number).stream()
                .filter(notice -> decision(notice).isEmpty())
                .reduce((earlier, later) -> later);
    }

    /** The instruction that is concerned in the end: of a withdrawal, what it withdraws. */
    public Instruction concerned(Instruction instruction) {
        var found = instruction;
        while (found.withdraws() != null && instructions.containsKey(found.withdraws())) {
            found = instructions.get(found.withdraws());
        }
        return found;
    }

    /**
     * Number of the latest instruction about a setting, whether it counts or not, withdrawals included; 0 when there is none.
     * Whoever changes a setting proves with it what they saw.
     */
    public int latest(Setting setting) {
        return latestFirst().stream()
                .filter(instruction -> concerned(instruction).setting().equals(setting))
                .findFirst()
                .map(Instruction::number)
                .orElse(0);
    }

    /** What holds at a moment. */
    public PolicyInForce at(Instant moment) {
        return projection(moment).policy();
    }

    /** What every instruction counts for at a moment. */
    public Projection projection(Instant moment) {
        return new Projection(this, moment);
    }

    /** The first moment after this one at which the policy may be another. */
    public Optional<Instant> nextChange(Instant after) {
        return Optional.ofNullable(moments.higher(after));
    }

    /** How the policy changed after the first moment, up to and including the second. */
    public List<PolicyChange> changes(Instant after, Instant to) {
        var changes = new ArrayList<PolicyChange>();
        var before = at(after);
        for (var moment = moments.higher(after); moment != null && !moment.isAfter(to); ) {
            var next = at(moment);
            changes.addAll(PolicyChange.between(before, next));
            before = next;
            moment = moments.higher(moment);
        }
        return changes;
    }

    /** What governed one setting from its first instruction on, up to a moment, in the order of time. */
    public List<Governing> history(Setting setting, Instant to) {
        var own = about(setting);
        var history = new ArrayList<Governing>();
        for (var moment : own.moments.headSet(to, true)) {
            var governing =
                    own.at(moment).find(setting.type(), setting.subject()).orElse(null);
            var last =
                    history.isEmpty() ? null : history.get(history.size() - 1).instruction();
            if (governing != last) history.add(new Governing(moment, governing));
        }
        return history;
    }

    /** The part of the ledger that decides about one setting. */
    private Ledger about(Setting setting) {
        var own = instructions.values().stream()
                .filter(each -> decides(concerned(each), setting))
                .toList();
        var numbers = own.stream().map(Instruction::number).collect(Collectors.toSet());
        return new Ledger(
                own,
                notices.stream().filter(each -> numbers.contains(each.number())).toList(),
                decisions.stream()
                        .filter(each -> numbers.contains(each.number()))
                        .toList());
    }

    private static boolean decides(Instruction instruction, Setting setting) {
        return instruction.subject().equals(setting.subject())
                && instruction.type().equals(setting.type());
    }

    /** How many facts had taken effect at a moment. */
    long revision(Instant moment) {
        var effects = instructions.values().stream().map(Instruction::effectiveFrom);
        var raised = notices.stream().map(InfringementNotice::raisedAt);
        var decided = decisions.stream().map(InfringementDecision::decidedAt);
        return Stream.of(effects, raised, decided)
                .flatMap(facts -> facts)
                .filter(fact -> !fact.isAfter(moment))
                .count();
    }
}
