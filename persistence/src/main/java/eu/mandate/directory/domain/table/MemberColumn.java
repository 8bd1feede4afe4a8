package eu.mandate.directory.domain.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of a table of members, each with its headings; letters may be large or small. */
public enum MemberColumn {
    ID("id", "编号"),
    NAME("name", "姓名"),
    /** Ids of departments, the main one first, with vertical bars between. */
    DEPARTMENTS("departments", "部门"),
    STATUS("status", "状态"),
    EMPLOYMENT("employment", "用工形式"),
    POSITION("position", "职务"),
    EMAIL("email", "邮箱"),
    JOINED_ON("joined", "入职日期"),
    LEFT_ON("left", "离职日期");

    private final String heading;
    private final String chinese;

    MemberColumn(String heading, String chinese) {
        this.heading = heading;
        this.chinese = chinese;
    }

    /** The English heading, which also names the column in results. */
    public String heading() {
        return heading;
    }

    /** The Chinese heading. */
    public String chinese() {
        return chinese;
    }

    /** Whether a table without it says nothing. */
    public boolean needed() {
        return ordinal() <= DEPARTMENTS.ordinal();
    }

    static Optional<MemberColumn> headed(String text) {
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.heading.equals(wanted) || column.chinese.equals(wanted))
                .findFirst();
    }
}
