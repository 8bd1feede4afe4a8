package eu.mandate.launcher;

import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * The process behind {@code ./mandate start}. Ends with 0 after a clean stop, 1 when the start failed, 2 when the command
 * line is wrong.
 */
public final class Main {
    /** Held here, because the logging framework forgets the level of a logger that nobody holds. */
    private static final List<Logger> QUIET = List.of(Logger.getLogger("io.zonky"), Logger.getLogger("org.flywaydb"));

    private static volatile boolean failed;

    private Main() {}

    /** Starts, prints the address when it answers, and stays until it is told to stop. */
    public static void main(String[] arguments) {
        QUIET.forEach(logger -> logger.setLevel(Level.WARNING));
        try {
            var options = StartOptions.read(List.of(arguments), System.getenv(), properties());
            var installation = new Installation(options);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(installation), "stop"));
            Room.watch(options.dataFolder(), installation::starting, failure -> end(1, failure.getMessage()));
            installation.run();
        } catch (StartOptions.WrongUsage wrong) {
            end(2, wrong.getMessage() + "; see ./mandate start --help");
        } catch (StartFailure failure) {
            end(1, failure.getMessage());
        } catch (RuntimeException failure) {
            end(1, "The start failed: " + failure);
        }
    }

    private static Map<String, String> properties() {
        return System.getProperties().stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, System::getProperty));
    }

    /** After a clean stop by a signal the process answers 0 and not the number of the signal. */
    private static void stop(Installation installation) {
        installation.stop();
        if (!failed) Runtime.getRuntime().halt(0);
    }

    /** Asked of the machine: the server's hook may have begun before ours has. */
    private static boolean ending() {
        var probe = new Thread("probe");
        try {
            Runtime.getRuntime().addShutdownHook(probe);
            return !Runtime.getRuntime().removeShutdownHook(probe);
        } catch (IllegalStateException ending) {
            return true;
        }
    }

    private static void end(int code, String message) {
        synchronized (Main.class) {
            // What fails because everything is being stopped is nobody's concern.
            if (failed || ending()) return;
            failed = true;
        }
        Terminal.error(message);
        // The server starts threads that would keep the process alive, and the shutdown hook stops what did start.
        System.exit(code);
    }
}
