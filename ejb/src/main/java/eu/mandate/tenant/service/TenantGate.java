package eu.mandate.tenant.service;

import eu.mandate.tenant.domain.Recording;
import eu.mandate.tenant.domain.TransactionJournal;
import eu.mandate.tenant.entity.TenantContext;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;

/**
 * Stands around every call of every enterprise bean, declared once in {@code ejb-jar.xml}, so that no service can forget
 * it: no tenant, no call; one tenant per transaction; nothing changed without an entry in the audit log. It does not see
 * timer callbacks, which therefore only call services.
 */
public class TenantGate {
    @Inject
    TenantContext context;

    @Inject
    TenantTransaction transaction;

    @Inject
    Instance<ChangeBarrier> barriers;

    @AroundInvoke
    Object pass(InvocationContext call) throws Exception {
        var ofPlatform = call.getTarget().getClass().isAnnotationPresent(PlatformScoped.class);
        if (!ofPlatform) {
            context.require();
        }
        if (!transaction.running()) {
            return call.proceed();
        }
        if (!ofPlatform) {
            transaction.claim(context.require());
        }
        return recorded(call);
    }

    private Object recorded(InvocationContext call) throws Exception {
        var journal = transaction.journal();
        journal.enter();
        try {
            var result = call.proceed();
            if (journal.outermost()) {
                settle(journal, call.getMethod());
            }
            return result;
        } finally {
            journal.leave();
        }
    }

    private void settle(TransactionJournal journal, Method method) {
        transaction.flush();
        var owed = owed(method);
        if (journal.changesSomething() && owed != Recording.NONE) {
            barriers.forEach(ChangeBarrier::insist);
        }
        journal.settle(owed, method.getDeclaringClass().getSimpleName() + "." + method.getName());
        transaction.writeHeld();
    }

    private static Recording owed(Method method) {
        var unrecorded = method.getAnnotation(Unrecorded.class);
        if (unrecorded == null) {
            return Recording.REQUIRED;
        }
        return unrecorded.maintenance() ? Recording.NONE : Recording.ONLY_FOR_CHANGES;
    }
}
