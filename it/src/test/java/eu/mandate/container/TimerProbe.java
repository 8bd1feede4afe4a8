package eu.mandate.container;

import eu.mandate.tenant.domain.TenantId;
import eu.mandate.tenant.service.TenantSwitch;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;

/** Runs something in a timer callback, which no around-invoke interceptor covers. */
@Singleton
@PermitAll
@ExcludeDefaultInterceptors
public class TimerProbe {
    private final ConcurrentHashMap<String, Work> waiting = new ConcurrentHashMap<>();

    @Resource
    TimerService timers;

    @Inject
    TenantSwitch tenants;

    @Inject
    GatedProbe gated;

    @Inject
    UngatedProbe ungated;

    private record Work(Callable<Set<Integer>> action, CompletableFuture<Set<Integer>> result) {}

    /**
     * Reads in a callback.
     *
     * @param tenant named aloud as a job does, or null when it is forgotten
     * @param gate whether the gated service is called
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Future<Set<Integer>> read(Integer tenant, boolean gate, Reading.Way way) {
        Callable<Set<Integer>> read = () -> gate ? gated.read(way) : ungated.read(way);
        Callable<Set<Integer>> action = tenant == null ? read : () -> tenants.callAs(new TenantId(tenant), read);
        var key = UUID.randomUUID().toString();
        var result = new CompletableFuture<Set<Integer>>();
        waiting.put(key, new Work(action, result));
        timers.createSingleActionTimer(1, new TimerConfig(key, false));
        return result;
    }

    @Timeout
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void run(Timer timer) {
        var work = waiting.remove((String) timer.getInfo());
        try {
            work.result().complete(work.action().call());
        } catch (Exception refused) {
            work.result().completeExceptionally(refused);
        }
    }
}
