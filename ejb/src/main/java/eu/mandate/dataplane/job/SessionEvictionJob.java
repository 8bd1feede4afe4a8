package eu.mandate.dataplane.job;

import eu.mandate.dataplane.service.ingest.SessionContents;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Lets go what sessions showed that nobody uses any more, every minute on every node: it is in each one's own memory. */
@Stateless
public class SessionEvictionJob {

    @Inject
    SessionContents contents;

    /** Not persistent: a persistent timer dies with its node. */
    @Schedule(hour = "*", minute = "*", second = "41", persistent = false)
    void everyMinute() {
        contents.evict();
    }
}
