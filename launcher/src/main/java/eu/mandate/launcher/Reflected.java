package eu.mandate.launcher;

/** Reaches into the server, whose classes are on a class path of their own. */
final class Reflected {
    private Reflected() {}

    static Object call(Object target, String method) throws ReflectiveOperationException {
        return call(target, method, new Class<?>[0]);
    }

    static Object call(Object target, String method, Class<?>[] types, Object... arguments)
            throws ReflectiveOperationException {
        var found = target.getClass().getMethod(method, types);
        found.setAccessible(true);
        return found.invoke(target, arguments);
    }

    static Object field(Object target, Class<?> declaring, String name) throws ReflectiveOperationException {
        var found = declaring.getDeclaredField(name);
        found.setAccessible(true);
        return found.get(target);
    }
}
