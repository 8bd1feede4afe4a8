package eu.mandate.demo.service;

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
            case "nordlicht" -> new NordlichtTale(space).acts();
            case "qinghe" -> new QingheTale(space).acts();
            case "lanshan" -> new LanshanTale(space).acts();
            case "harbourlane" -> new HarbourlaneTale(space).acts();
            default -> List.of();
        };
    }
}
