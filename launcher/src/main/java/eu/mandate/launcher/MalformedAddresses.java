package eu.mandate.launcher;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Hands requests whose path is {@linkplain MalformedAddress malformed}, or {@linkplain MalformedHost their host}, to the application
 * under an address that it answers with 400, so that they get the same document and the same headers as every other answer. Left
 * to itself the server fails while it decodes such a path or host, logs the failure with its stack, and answers 200 with nothing.
 * What cannot be read as a request at all is refused before, with an empty answer and a closed connection.
 */
final class MalformedAddresses {
    private static final String SERVICE = "com.sun.enterprise.v3.services.impl.GrizzlyService";
    private static final String LISTENER = "org.glassfish.grizzly.config.GenericGrizzlyListener";
    private static final String CODEC = "org.glassfish.grizzly.http.HttpCodecFilter";
    private static final String PROBE = "org.glassfish.grizzly.http.HttpProbe";
    private static final String HOST = "Host";
    private static final String ANSWERED = "/malformed-address";

    private MalformedAddresses() {}

    /** @param runtime the server's own, with its port open */
    static void divert(Object runtime) {
        try {
            var classes = runtime.getClass().getClassLoader();
            var types = new Class<?>[] {Class.class};
            var service = Reflected.call(runtime, "getService", types, classes.loadClass(SERVICE));
            var proxies = (Collection<?>) Reflected.field(service, service.getClass(), "proxies");
            for (var proxy : proxies) watch(Reflected.call(proxy, "getUnderlyingListener"), classes);
        } catch (ReflectiveOperationException failure) {
            throw new StartFailure("The application server does not let its requests be watched.", failure);
        }
    }

    private static void watch(Object listener, ClassLoader classes) throws ReflectiveOperationException {
        var type = classes.loadClass(PROBE);
        var probes = Array.newInstance(type, 1);
        Array.set(probes, 0, Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, probe()));
        var codec = classes.loadClass(CODEC);
        if (!classes.loadClass(LISTENER).isInstance(listener)) return;
        var filters = (List<?>) Reflected.call(listener, "getFilters", new Class<?>[] {Class.class}, codec);
        for (var filter : filters) {
            var watched = Reflected.call(filter, "getMonitoringConfig");
            Reflected.call(watched, "addProbes", new Class<?>[] {Object[].class}, probes);
        }
    }

    private static InvocationHandler probe() {
        return (self, method, arguments) -> switch (method.getName()) {
            case "onHeaderParseEvent" -> {
                divertOne(arguments[1]);
                yield null;
            }
            case "hashCode" -> System.identityHashCode(self);
            case "equals" -> self == arguments[0];
            default -> null;
        };
    }

    private static void divertOne(Object request) throws ReflectiveOperationException {
        var path = (String) Reflected.call(request, "getRequestURI");
        var types = new Class<?>[] {String.class};
        var badHost = MalformedHost.is(hosts(request));
        if (!badHost && !MalformedAddress.is(path)) return;
        var answered = path.startsWith("/api/") ? "/api/v1" + ANSWERED : ANSWERED;
        Reflected.call(request, "setRequestURI", types, answered);
        // The server reads it, too, before it looks for the application.
        if (badHost)
            Reflected.call(request, "setHeader", new Class<?>[] {String.class, String.class}, HOST, "localhost");
    }

    private static List<String> hosts(Object request) throws ReflectiveOperationException {
        var headers = Reflected.call(request, "getHeaders");
        var hosts = new ArrayList<String>();
        ((Iterable<?>) Reflected.call(headers, "values", new Class<?>[] {String.class}, HOST))
                .forEach(host -> hosts.add((String) host));
        return hosts;
    }
}
