package eu.mandate.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Installation;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of routes, the resource classes and the published document name the same endpoints. */
class RouteTableIT {
    private static final Set<String> VERBS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    @Test
    void everyDeclaredEndpointIsInTheTableOfRoutesAndNothingElse() {
        assertThat(DeclaredRoutes.all()).containsExactlyElementsOf(table());
    }

    @Test
    void thePublishedDocumentListsExactlyTheEndpointsOfTheTable() {
        var answer = Installation.shared().api((String) null).get("//openapi", "Accept", "application/json");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(published(answer.json())).containsExactlyElementsOf(table());
    }

    @Test
    void everyEndpointHasOneRow() {
        assertThat(Routes.ALL.stream().map(Route::name)).doesNotHaveDuplicates();
    }

    private static Set<String> table() {
        return Routes.ALL.stream().map(Route::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> published(JsonObject document) {
        var routes = new TreeSet<String>();
        document.getJsonObject("paths").forEach((path, operations) -> {
            for (var verb : List.copyOf(operations.asJsonObject().keySet())) {
                if (VERBS.contains(verb)) routes.add(verb.toUpperCase(Locale.ROOT) + " " + path.replace("/api/v1", ""));
            }
        });
        return routes;
    }
}
