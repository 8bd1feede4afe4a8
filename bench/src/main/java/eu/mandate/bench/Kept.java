package eu.mandate.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** Connections that stay open when their user closes them, as those of a server's pool do. */
public final class Kept {
    private Kept() {}

    /** Where one comes from. */
    @FunctionalInterface
    interface Supply {
        Connection take() throws SQLException, InterruptedException;
    }

    /** Each thread has one for itself, so that several statements are one transaction. */
    public static DataSource ofThread(ThreadLocal<Connection> connections) {
        return source(() -> connection(connections.get(), nothing -> {}));
    }

    /** A small pool. */
    static DataSource pool(Collection<Connection> connections) {
        BlockingQueue<Connection> free = new LinkedBlockingQueue<>(connections);
        return source(() -> connection(free.take(), free::add));
    }

    private static DataSource source(Supply supply) {
        return (DataSource) Proxy.newProxyInstance(
                Kept.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    if (!method.getName().equals("getConnection")) throw new UnsupportedOperationException();
                    return supply.take();
                });
    }

    private static Connection connection(Connection real, Consumer<Connection> closed) {
        return (Connection) Proxy.newProxyInstance(
                Kept.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        closed.accept(real);
                        return null;
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }
}
