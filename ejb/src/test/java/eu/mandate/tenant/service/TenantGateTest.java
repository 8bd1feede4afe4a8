package eu.mandate.tenant.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import eu.mandate.tenant.domain.HeldEntry;
import eu.mandate.tenant.domain.TenantId;
import eu.mandate.tenant.domain.TransactionJournal;
import eu.mandate.tenant.entity.ChangeJournal;
import eu.mandate.tenant.entity.TenantContext;
import eu.mandate.tenant.store.TransactionWrites;
import jakarta.enterprise.inject.Instance;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TenantGateTest {
    private static final TenantId ONE = new TenantId(1);
    private static final TenantId TWO = new TenantId(2);

    private final TenantContext context = new TenantContext();
    private final OpenTransaction transaction = new OpenTransaction();
    private final TenantGate gate = new TenantGate();

    private final List<String> log = new ArrayList<>();

    @BeforeEach
    @SuppressWarnings("unchecked")
    void wire() {
        gate.barriers = (Instance<ChangeBarrier>) Proxy.newProxyInstance(
                Instance.class.getClassLoader(), new Class<?>[] {Instance.class}, (proxy, method, arguments) -> null);
        transaction.journals = new ChangeJournal() {
            @Override
            public boolean rollsBack() {
                return false;
            }
        };
        gate.context = context;
        gate.transaction = transaction;
    }

    @Test
    void refusesACallWithoutATenant() {
        assertThatIllegalStateException().isThrownBy(() -> gate.pass(call(new Ordinary(), "change", () -> "done")));
    }

    @Test
    void tiesTheTransactionToTheTenantOfTheCall() throws Exception {
        context.bind(ONE);
        assertThat(gate.pass(call(new Ordinary(), "change", this::record))).isEqualTo("recorded");
        assertThat(transaction.journal.tenant()).contains(ONE);
    }

    @Test
    void refusesACallIntoATransactionOfAnotherTenant() {
        transaction.journal.claim(TWO);
        context.bind(ONE);
        assertThatIllegalStateException().isThrownBy(() -> gate.pass(call(new Ordinary(), "change", this::record)));
    }

    @Test
    void refusesACallThatRecordsNothing() {
        context.bind(ONE);
        assertThatIllegalStateException().isThrownBy(() -> gate.pass(call(new Ordinary(), "change", () -> "done")));
    }

    @Test
    void acceptsAnUnrecordedRead() throws Exception {
        context.bind(ONE);
        assertThat(gate.pass(call(new Ordinary(), "read", () -> "read"))).isEqualTo("read");
    }

    @Test
    void refusesAnUnrecordedReadThatChangesSomething() {
        context.bind(ONE);
        assertThatIllegalStateException().isThrownBy(() -> gate.pass(call(new Ordinary(), "read", this::change)));
    }

    @Test
    void acceptsMaintenanceThatChangesTechnicalState() throws Exception {
        context.bind(ONE);
        assertThat(gate.pass(call(new Ordinary(), "maintain", this::change))).isEqualTo("changed");
    }

    @Test
    void leavesItToTheOutermostCallToSettle() throws Exception {
        context.bind(ONE);
        var inner = call(new Ordinary(), "change", () -> "done");
        assertThat(gate.pass(call(new Ordinary(), "change", () -> gate.pass(inner) + " and " + record())))
                .isEqualTo("done and recorded");
    }

    @Test
    void leavesAPlatformTransactionToNoTenant() throws Exception {
        gate.pass(call(new OfPlatform(), "read", () -> "read"));
        assertThat(transaction.journal.tenant()).isEmpty();
    }

    @Test
    void theEntryOfACallThatOnlyReadIsCommittedApartWhenTheCallEnds() throws Exception {
        context.bind(ONE);
        var inner = call(new Ordinary(), "change", this::note);
        gate.pass(call(new Ordinary(), "change", () -> gate.pass(inner) + String.join(",", log)));
        assertThat(log).containsExactly("apart");
        assertThat(transaction.journal.holds()).isFalse();
    }

    @Test
    void theEntryOfAChangeIsWrittenInItsTransaction() throws Exception {
        context.bind(ONE);
        gate.pass(call(new Ordinary(), "change", () -> List.of(note(), log.size(), flushedLater())));
        assertThat(log).containsExactly("here");
    }

    @Test
    void aChangeThatOnlyTheDatabaseKnowsIsAChange() throws Exception {
        context.bind(ONE);
        transaction.wrote = true;
        gate.pass(call(new Ordinary(), "change", this::note));
        assertThat(log).containsExactly("here");
    }

    @Test
    void anEntryAfterAKnownChangeIsWrittenAtOnce() throws Exception {
        context.bind(ONE);
        gate.pass(call(new Ordinary(), "change", () -> {
            transaction.journal.changed("Thing");
            note();
            return assertThat(log).containsExactly("here");
        }));
    }

    @Test
    void theEntryOfACallThatFailsIsNotCommittedApart() {
        context.bind(ONE);
        assertThatIllegalStateException()
                .isThrownBy(() -> gate.pass(call(new Ordinary(), "change", () -> {
                    note();
                    throw new IllegalStateException("failed");
                })));
        assertThat(log).isEmpty();
        assertThat(transaction.journal.holds())
                .as("what keeps it from committing")
                .isTrue();
    }

    private Object note() {
        transaction.record(new HeldEntry() {
            @Override
            public void write() {
                log.add("here");
            }

            @Override
            public void commitApart() {
                log.add("apart");
            }
        });
        return "noted";
    }

    /** As an entity's change, which the listener hears of when it is sent. */
    private Object flushedLater() {
        transaction.flushed = () -> transaction.journal.changed("Thing");
        return "changed";
    }

    private Object record() {
        transaction.journal.recorded();
        return "recorded";
    }

    private Object change() {
        transaction.journal.changed("Thing");
        return "changed";
    }

    private static InvocationContext call(Object bean, String method, Callable<Object> body) throws Exception {
        return new Call(bean, bean.getClass().getMethod(method), body);
    }

    private static final class OpenTransaction extends TenantTransaction {
        private final TransactionJournal journal = new TransactionJournal();
        private Runnable flushed = () -> {};
        private boolean wrote;

        OpenTransaction() {
            writes = new TransactionWrites() {
                @Override
                public boolean none() {
                    return !wrote;
                }
            };
        }

        @Override
        public boolean running() {
            return true;
        }

        @Override
        public TransactionJournal journal() {
            return journal;
        }

        @Override
        public void claim(TenantId tenant) {
            journal.claim(tenant);
        }

        @Override
        public void flush() {
            flushed.run();
        }
    }

    public static class Ordinary {
        public void change() {}

        @Unrecorded("test")
        public void read() {}

        @Unrecorded(value = "test", maintenance = true)
        public void maintain() {}
    }

    @PlatformScoped
    public static final class OfPlatform extends Ordinary {}

    private record Call(Object bean, Method method, Callable<Object> body) implements InvocationContext {
        @Override
        public Object getTarget() {
            return bean;
        }

        @Override
        public Object getTimer() {
            return null;
        }

        @Override
        public Method getMethod() {
            return method;
        }

        @Override
        public Constructor<?> getConstructor() {
            return null;
        }

        @Override
        public Object[] getParameters() {
            return new Object[0];
        }

        @Override
        public void setParameters(Object[] parameters) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Map<String, Object> getContextData() {
            return Map.of();
        }

        @Override
        public Object proceed() throws Exception {
            return body.call();
        }
    }
}
