package eu.mandate.directory.domain;

import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The active departments of one organisation and what may be done to their tree. Departments are told by their numbers, so
 * that the tree can be compiled into scopes as it is.
 */
public final class DepartmentTree {
    /** Most departments above one another. */
    public static final int MOST_LEVELS = 30;

    private final Map<Integer, Integer> parents;
    private final Map<Integer, List<Integer>> children = new HashMap<>();

    /** @param parents number of the department above each, null for none; without circles */
    public DepartmentTree(Map<Integer, Integer> parents) {
        this.parents = new HashMap<>(parents);
        this.parents.forEach((department, parent) ->
                children.computeIfAbsent(parent, first -> new ArrayList<>()).add(department));
    }

    /** The department and all below it. */
    public Set<Integer> subtree(int department) {
        var found = new LinkedHashSet<Integer>();
        var waiting = new ArrayDeque<Integer>(List.of(department));
        while (!waiting.isEmpty()) {
            var next = waiting.remove();
            if (found.add(next)) waiting.addAll(children.getOrDefault(next, List.of()));
        }
        return found;
    }

    /** Those above the department, the nearest first. */
    public List<Integer> above(int department) {
        var path = new ArrayList<Integer>();
        for (var next = parents.get(department); next != null; next = parents.get(next)) {
            path.add(next);
        }
        return path;
    }

    /**
     * Whether the department may be put under another one.
     *
     * @param parent null for the top
     * @throws Refusal CONFLICT {@code department-circle} or {@code department-too-deep}
     */
    public void allowMove(int department, Integer parent) {
        if (parent != null && (parent == department || above(parent).contains(department))) {
            throw Refusal.of(Code.CONFLICT, "department-circle");
        }
        allowDepth(level(parent) + height(department));
    }

    /**
     * Whether a new department may be put under one.
     *
     * @throws Refusal CONFLICT {@code department-too-deep}
     */
    public void allowUnder(Integer parent) {
        allowDepth(level(parent) + 1);
    }

    /**
     * Whether the department may go into another one, with all below it.
     *
     * @throws Refusal CONFLICT {@code department-merge-circle} or {@code department-too-deep}
     */
    public void allowMerge(int department, int into) {
        if (into == department || above(into).contains(department)) {
            throw Refusal.of(Code.CONFLICT, "department-merge-circle");
        }
        allowDepth(level(into) + height(department) - 1);
    }

    private int level(Integer department) {
        return department == null ? 0 : above(department).size() + 1;
    }

    private int height(int department) {
        return 1
                + children.getOrDefault(department, List.of()).stream()
                        .mapToInt(this::height)
                        .max()
                        .orElse(0);
    }

    private static void allowDepth(int levels) {
        if (levels > MOST_LEVELS) throw Refusal.of(Code.CONFLICT, "department-too-deep", MOST_LEVELS);
    }
}
