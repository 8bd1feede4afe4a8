package eu.mandate.longjob.job;

import eu.mandate.longjob.service.LongJobRunner;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Looks for waiting jobs once a second and works on two at a time: the rest of the machine is for people who wait. */
@Startup
@Singleton
public class LongJobWork {
    private static final Logger LOG = System.getLogger(LongJobWork.class.getName());
    private static final int AT_ONCE = 2;
    private static final long INTERVAL = 1000;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    LongJobRunner runner;

    private final List<ScheduledFuture<?>> workers = new ArrayList<>();
    private volatile boolean failing;
    private volatile boolean stopping;

    @PostConstruct
    void start() {
        for (var i = 0; i < AT_ONCE; i++) {
            var delay = INTERVAL + i * INTERVAL / AT_ONCE;
            workers.add(executor.scheduleWithFixedDelay(this::round, delay, INTERVAL, TimeUnit.MILLISECONDS));
        }
    }

    /** A failure is told once and tried again: the database may be away for a moment. */
    private void round() {
        try {
            while (!stopping && runner.next(() -> stopping)) {}
            failing = false;
        } catch (RuntimeException failed) {
            if (!failing && !stopping) LOG.log(Level.WARNING, "a round of the long jobs failed", failed);
            failing = true;
        }
    }

    @PreDestroy
    void stop() {
        stopping = true;
        workers.forEach(worker -> worker.cancel(false));
    }
}
