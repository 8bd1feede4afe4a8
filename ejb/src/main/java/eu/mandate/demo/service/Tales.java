package eu.mandate.demo.service;

import java.util.List;
import java.util.stream.Stream;

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
        return Stream.concat(
                        acts.stream(),
                        Stream.of(new StoryAct.Arranges(administrator, tables), new StoryAct.Delivers(privacy)))
                .toList();
    }
}
