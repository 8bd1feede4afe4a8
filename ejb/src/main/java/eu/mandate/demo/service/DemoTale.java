package eu.mandate.demo.service;

import eu.mandate.tenant.domain.TenantKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/**
 * Tells what happened in the spaces of the story: a vendor with a service, customers who set themselves up. Each part is told
 * only if it was not told before, so that a start that was broken off is taken up where it ended.
 */
@ApplicationScoped
public class DemoTale {

    @Inject
    DemoCatalogue catalogue;

    @Inject
    DemoActs acts;

    /** The spaces and people have to be there. Must be called outside of a transaction. */
    void tell(List<StorySpace> story) {
        story.stream()
                .filter(space -> space.kind() == TenantKind.PROCESSOR)
                .forEach(vendor -> await(catalogue.ensure(vendor)));
        for (var space : story) {
            Tales.of(space).forEach(act -> await(acts.perform(space, act)));
        }
    }

    /** One part is told after the other. */
    private static void await(Future<Void> part) {
        try {
            part.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("the story cannot be told", failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the story was interrupted", interrupted);
        }
    }
}
