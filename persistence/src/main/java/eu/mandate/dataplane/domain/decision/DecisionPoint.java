package eu.mandate.dataplane.domain.decision;

import eu.mandate.kernel.domain.Code;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The one decision point. Steps are asked in their order and the first that fails answers; a step nobody checks is left out.
 * One thing goes before the order: an ordinary member outside whose scope a record lies is told that there is none, whatever
 * earlier step failed, so that nobody learns of a hidden record by the way it is refused.
 */
public final class DecisionPoint {

    private final List<Check> checks;

    private DecisionPoint(List<Check> checks) {
        this.checks = checks;
    }

    /** The steps that need no other feature. */
    public static DecisionPoint standard() {
        return new DecisionPoint(List.of(
                new AuthenticationCheck(),
                new TenantCheck(),
                new StaffCheck(),
                new RoleCheck(),
                new OwnNumberCheck(),
                new CategoryCheck(),
                new PurposeCheck(),
                new InstructionCheck(),
                new FiguresCheck(),
                new NoticeCheck(),
                new SourceBasisCheck(),
                new ConsentCheck(),
                new LocationCheck()));
    }

    /** The same point with one check more, at its place; of several for one step the earlier given is asked first. */
    public DecisionPoint with(Check check) {
        var more = new ArrayList<>(checks);
        more.add(check);
        more.sort(Comparator.comparing(Check::step));
        return new DecisionPoint(List.copyOf(more));
    }

    /** Decides. */
    public Decision decide(Question question, Situation situation) {
        var grounds = new ArrayList<Ground>();
        var duties = Duties.NONE;
        for (var check : checks) {
            var finding = check.examine(question, situation);
            if (finding instanceof Finding.Failed failed) {
                return hidden(question, situation, check.step()).orElseGet(() -> no(question, check, failed, grounds));
            }
            var passed = (Finding.Passed) finding;
            duties = duties.and(passed.duties());
            grounds.addAll(passed.grounds());
        }
        return new Decision.Yes(question, duties, grounds);
    }

    private static Decision no(Question question, Check check, Finding.Failed failed, List<Ground> grounds) {
        var all = new ArrayList<>(grounds);
        all.add(failed.ground());
        return new Decision.No(question, check.step(), failed.code(), failed.pointer(), all);
    }

    private Optional<Decision> hidden(Question question, Situation situation, Step failed) {
        var nobody = question.actor() == null || !question.actor().ordinaryMember();
        if (nobody || failed == Step.TENANT) return Optional.empty();
        return checks.stream()
                .filter(check -> check.step() == Step.SCOPE && situation.profile() != null)
                .map(check -> check.examine(question, situation))
                .filter(Finding.Failed.class::isInstance)
                .map(finding -> ((Finding.Failed) finding).ground())
                .findFirst()
                .map(ground -> new Decision.No(question, Step.SCOPE, Code.NOT_FOUND, "", List.of(ground)));
    }
}
