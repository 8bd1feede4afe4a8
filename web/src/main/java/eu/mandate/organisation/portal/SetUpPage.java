package eu.mandate.organisation.portal;

import eu.mandate.organisation.domain.SetUpStep;
import eu.mandate.organisation.domain.SetUpView;
import eu.mandate.organisation.service.SetUpService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** How far the organisation has come with setting up, and where each missing part is stated. */
@Named
@RequestScoped
public class SetUpPage {
    @Inject
    private SetUpService setUp;

    @Inject
    private Readers readers;

    private SetUpView view;

    /** Something that is still to be stated: what to do, as a key of a text, and the page for it. */
    public record Missing(String key, String url) {}

    /** Reads the checklist for those who may see it. */
    public void load() {
        if (readers.read()) view = setUp.checklist();
    }

    /** Whether the checklist belongs on the first page: somebody can settle it, and the organisation has not done so. */
    public boolean isWanted() {
        return readers.speak() && view != null && !view.complete();
    }

    /** Every step, in order. */
    public List<SetUpStep> getSteps() {
        return view == null ? List.of() : view.steps();
    }

    /** How many steps are done. */
    public long getDone() {
        return getSteps().stream().filter(SetUpPage::done).count();
    }

    /** The number of the first open step, counted from 1. */
    public int getCurrent() {
        return (int) getSteps().stream().takeWhile(SetUpPage::done).count() + 1;
    }

    /** What a step misses, each with the page on which it is stated. */
    public List<Missing> missing(SetUpStep step) {
        return step.missing().stream()
                .map(key -> new Missing(key, Places.missing(key)))
                .toList();
    }

    private static boolean done(SetUpStep step) {
        return step.state() == SetUpStep.State.DONE;
    }
}
