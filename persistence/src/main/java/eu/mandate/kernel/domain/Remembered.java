package eu.mandate.kernel.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A few values that never change for their key, the ones used last. For use by several threads; two of them may make the same
 * value at the same time.
 */
public final class Remembered<K, V> {
    /** Keys at most; the largest values are edges of trees with up to 50 kB. */
    private static final int MOST = 64;

    private final Map<K, V> values = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > MOST;
        }
    };

    /** The value, made now unless it is remembered. */
    public V get(K key, Supplier<V> made) {
        synchronized (values) {
            var known = values.get(key);
            if (known != null) return known;
        }
        var fresh = made.get();
        synchronized (values) {
            values.put(key, fresh);
        }
        return fresh;
    }
}
