package eu.mandate.demo.service;

import eu.mandate.demo.service.scope.StoryScopes;
import java.util.ArrayList;
import java.util.List;

/**
 * What happens in each space of the story. All organisations are invented; so are their register numbers, streets and
 * telephone numbers.
 */
final class Tales {

    private Tales() {}

    /** What happens in the space, in order. */
    static List<StoryAct> of(StorySpace space) {
        return switch (space.key().value()) {
            case "nordlicht" -> told(space, "hr", new NordlichtTale(space).acts());
            case "qinghe" -> told(space, "wecom", new QingheTale(space).acts());
            case "lanshan" -> told(space, "school", new LanshanTale(space).acts());
            case "harbourlane" -> told(space, "hr", new HarbourlaneTale(space).acts());
            default -> List.of();
        };
    }

    /** @param source the system that the ids of the organisation's people come from */
    private static List<StoryAct> told(StorySpace space, String source, List<StoryAct> acts) {
        var administrator = space.people().get(0);
        var privacy = space.people().get(2);
        var tables = StoryDirectory.of(space.key().value(), source);
        var told = new ArrayList<>(acts);
        // An agreement tells who sees what, so that is chosen before it.
        var agreement = acts.stream()
                .filter(StoryAct.Agrees.class::isInstance)
                .findFirst()
                .orElseThrow();
        var at = told.indexOf(agreement);
        told.addAll(at, StoryScopes.of(space, source));
        told.add(at, new StoryAct.Arranges(administrator, tables));
        told.add(new StoryAct.Delivers(privacy));
        return told;
    }
}
