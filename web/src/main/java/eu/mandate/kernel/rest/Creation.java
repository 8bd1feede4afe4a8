package eu.mandate.kernel.rest;

import eu.mandate.kernel.domain.Answer;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Replay;
import eu.mandate.kernel.domain.Sha256;
import eu.mandate.kernel.service.IdempotentCalls;
import eu.mandate.kernel.service.KeyedRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Answers calls that create something: 201, the place of the new thing, and its body. With an {@code Idempotency-Key} the
 * call and its stored answer share one transaction, and a repetition gets the same answer.
 */
@RequestScoped
public class Creation {

    /** The header that makes a call repeatable. */
    public static final String KEY = "Idempotency-Key";

    /** Makes a call at most once per key. */
    @FunctionalInterface
    public interface Once {

        /** The answer of the call, or the one an earlier call stored under the key. */
        Replay call(KeyedRequest request, Supplier<Answer> call);
    }

    @Inject
    HttpServletRequest request;

    @Inject
    IdempotentCalls calls;

    /**
     * Makes the call.
     *
     * @param command what was asked for; has to be equal in a repetition
     * @param create the one business call
     * @param location path below the API's root, such as {@code /memberships/<id>}
     * @throws Refusal IDEMPOTENCY_MISMATCH when the key was used for another request, and whatever the call refuses
     */
    public <T> Response of(Object command, Supplier<T> create, Function<T, String> location) {
        return of(command, create, location, created -> false);
    }

    /**
     * As {@link #of(Object, Supplier, Function)}, for things that may have to wait for somebody else first.
     *
     * @param waits whether it does: then the answer is 202, and the location is where to ask what became of it
     */
    public <T> Response of(Object command, Supplier<T> create, Function<T, String> location, Predicate<T> waits) {
        return answered(
                (keyed, call) -> calls.once(keyed.key(), keyed.hash(), keyed.encryptionKey(), call::get),
                command,
                () -> answer(create.get(), location, waits));
    }

    /** As {@link #of}, for calls that make several things: 200, and no place. */
    public <T> Response ofSeveral(Object command, Supplier<T> create) {
        return answered(
                (keyed, call) -> calls.once(keyed.key(), keyed.hash(), keyed.encryptionKey(), call::get),
                command,
                () -> new Answer(200, null, JsonBodies.JSON.toJson(create.get()).getBytes(StandardCharsets.UTF_8)));
    }

    /** As {@link #of}, for calls whose transaction cannot store the answer. */
    public <T> Response through(Once once, Object command, Supplier<T> create, Function<T, String> location) {
        return answered(once, command, () -> answer(create.get(), location, created -> false));
    }

    private Response answered(Once once, Object command, Supplier<Answer> call) {
        var key = request.getHeader(KEY);
        if (key == null) return response(call.get(), false);
        var replay = once.call(new KeyedRequest(key, requestHash(command), encryptionKey(key)), call);
        return response(replay.answer(), replay.replayed());
    }

    private <T> Answer answer(T created, Function<T, String> location, Predicate<T> waits) {
        var place = request.getServletPath() + location.apply(created);
        var status = waits.test(created) ? 202 : 201;
        return new Answer(status, place, JsonBodies.JSON.toJson(created).getBytes(StandardCharsets.UTF_8));
    }

    private static Response response(Answer answer, boolean replayed) {
        var response = Response.status(answer.status())
                .header(HttpHeaders.LOCATION, answer.location())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(answer.body());
        return (replayed ? response.header("Idempotency-Replayed", "true") : response).build();
    }

    private byte[] requestHash(Object command) {
        var call = request.getMethod() + ' ' + request.getRequestURI() + '\n' + JsonBodies.JSON.toJson(command);
        return Sha256.of(call);
    }

    private byte[] encryptionKey(String key) {
        var authorization = request.getHeader(HttpHeaders.AUTHORIZATION).strip();
        var secret = authorization.substring(authorization.lastIndexOf(' ') + 1);
        return Sha256.of(secret.getBytes(StandardCharsets.UTF_8), key.getBytes(StandardCharsets.UTF_8));
    }
}
