package eu.mandate.visibility.domain;

import eu.mandate.kernel.domain.BitNumbers;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A range as a condition on a row that carries the main department and the member. It holds for one version of the
 * organisation only.
 */
public sealed interface CompiledRange {

    /** Whether somebody with this main department is seen. */
    boolean shows(int department, int member);

    /** Whether the department itself is seen; it has to exist still. */
    boolean showsDepartment(int department);

    /** No condition. */
    record All() implements CompiledRange {
        @Override
        public boolean shows(int department, int member) {
            return true;
        }

        @Override
        public boolean showsDepartment(int department) {
            return true;
        }
    }

    /** No row at all, and no query. */
    record None() implements CompiledRange {
        @Override
        public boolean shows(int department, int member) {
            return false;
        }

        @Override
        public boolean showsDepartment(int department) {
            return false;
        }
    }

    /**
     * Numbers to compare with.
     *
     * @param departments whose members are seen, or with {@code complement} those whose members are not
     * @param complement whether the departments are the hidden ones, because these are fewer
     * @param members who are seen besides; a row of bits where they are very many
     * @param except who are not seen, whatever else holds; a row of bits where they are very many
     * @param several the number among those of several departments, of each of these members who has one
     */
    record Lists(
            Set<Integer> departments,
            boolean complement,
            Set<Integer> members,
            Set<Integer> except,
            Map<Integer, Integer> several)
            implements CompiledRange {
        public Lists {
            departments = Set.copyOf(departments);
            members = BitNumbers.compact(members);
            except = BitNumbers.compact(except);
            several = Map.copyOf(several);
        }

        /** Where nobody's number among those of several departments is known. */
        public Lists(Set<Integer> departments, boolean complement, Set<Integer> members, Set<Integer> except) {
            this(departments, complement, members, except, Map.of());
        }

        /** Of how many there are: a range is looked up for each page, and may name thousands. */
        @Override
        public int hashCode() {
            return Objects.hash(departments.size(), complement, members.size(), except.size());
        }

        /** The same condition without a complement, so that a department that ended is not shown by it. */
        public Lists among(Set<Integer> every) {
            if (!complement) return this;
            var open = new HashSet<>(every);
            open.removeAll(departments);
            return new Lists(open, false, members, except, several);
        }

        @Override
        public boolean shows(int department, int member) {
            return (departments.contains(department) != complement || members.contains(member))
                    && !except.contains(member);
        }

        @Override
        public boolean showsDepartment(int department) {
            return departments.contains(department) != complement;
        }
    }
}
