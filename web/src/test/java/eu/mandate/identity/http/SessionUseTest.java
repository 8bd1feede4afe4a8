package eu.mandate.identity.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SessionUseTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final int IDLE = 1800;

    private final Map<String, Object> attributes = new HashMap<>();

    private boolean over(String path, int seconds) {
        return SessionUse.over(request(), path, NOON.plusSeconds(seconds));
    }

    @Test
    void aSessionEndsAfterItsTimeWithoutUse() {
        assertThat(over("/portal/index.xhtml", 0)).isFalse();
        assertThat(over("/portal/index.xhtml", IDLE)).isTrue();
    }

    @Test
    void whatAPersonOpensProlongsIt() {
        over("/portal/index.xhtml", 0);
        assertThat(over("/portal/alive.xhtml", IDLE - 1)).isFalse();
        assertThat(over("/portal/index.xhtml", IDLE + 100)).isFalse();
    }

    @Test
    void askingHowFarJobsAreDoesNotProlongIt() {
        over("/portal/index.xhtml", 0);
        for (var second = 3; second < IDLE; second += 3) {
            assertThat(over("/portal/long-jobs", second)).isFalse();
        }
        assertThat(over("/portal/index.xhtml", IDLE)).isTrue();
    }

    private HttpServletRequest request() {
        return proxy(HttpServletRequest.class, Map.of("getSession", session()));
    }

    private HttpSession session() {
        return (HttpSession) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpSession.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getAttribute" -> attributes.get(arguments[0].toString());
                    case "setAttribute" -> attributes.put(arguments[0].toString(), arguments[1]);
                    case "getMaxInactiveInterval" -> IDLE;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private static <T> T proxy(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answers.get(method.getName())));
    }
}
