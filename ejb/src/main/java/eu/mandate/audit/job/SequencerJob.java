package eu.mandate.audit.job;

import eu.mandate.audit.service.Sequencing;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Puts the log into order ten times a second, signs it once a second and looks for what was passed over once a minute. */
@Startup
@Singleton
public class SequencerJob {
    private static final Logger LOG = System.getLogger(SequencerJob.class.getName());
    private static final long INTERVAL = 100;
    private static final int ROUNDS_TO_NOTE = 10;
    private static final int ROUNDS_TO_SWEEP = 600;
    private static final int SWEEPS_TO_FULL = 24 * 60;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    Sequencing sequencing;

    private ScheduledFuture<?> rounds;
    private long count;
    private volatile boolean failing;
    private volatile boolean stopping;

    @PostConstruct
    void start() {
        rounds = executor.scheduleWithFixedDelay(this::round, INTERVAL, INTERVAL, TimeUnit.MILLISECONDS);
    }

    /** A failure is told once and tried again: the database may be away for a moment. */
    private void round() {
        try {
            while (sequencing.next() && !Thread.currentThread().isInterrupted()) {}
            if (count % ROUNDS_TO_NOTE == 0) sequencing.publish();
            if (count % ROUNDS_TO_SWEEP == ROUNDS_TO_SWEEP - 1) {
                sequencing.sweep(count / ROUNDS_TO_SWEEP % SWEEPS_TO_FULL == SWEEPS_TO_FULL - 1);
            }
            count++;
            failing = false;
        } catch (RuntimeException failed) {
            if (!failing && !stopping) LOG.log(Level.WARNING, "a round of the sequencer failed", failed);
            failing = true;
        }
    }

    @PreDestroy
    void stop() {
        stopping = true;
        rounds.cancel(false);
        try {
            sequencing.stop();
        } catch (RuntimeException failed) {
            LOG.log(Level.DEBUG, "the lease of the sequencer runs out by itself", failed);
        }
    }
}
