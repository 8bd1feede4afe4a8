package eu.mandate.directory.domain;

import eu.mandate.directory.domain.table.ImportCounts;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.ObjectReference;
import java.util.Map;
import java.util.UUID;

/** What happened to the directory. Names and external ids stay out: an entry names a thing by its own id only. */
public sealed interface DirectoryEvent extends DomainEvent {

    /** What it is about, or null when all are meant. */
    UUID id();

    /** Kind of the thing, in kebab case. */
    String type();

    @Override
    default ObjectReference object() {
        return new ObjectReference(type(), id() == null ? null : id().toString());
    }

    /** An event about departments. */
    sealed interface OfDepartment extends DirectoryEvent {
        @Override
        default String type() {
            return "department";
        }
    }

    /** An event about members, who are people. */
    sealed interface OfMember extends DirectoryEvent {
        @Override
        default String type() {
            return "member";
        }
    }

    /** An event about an uploaded file. */
    sealed interface OfImport extends DirectoryEvent {
        @Override
        default String type() {
            return "directory-import";
        }
    }

    /** The size of the directory was looked at. */
    record DirectoryRead() implements DirectoryEvent {
        @Override
        public UUID id() {
            return null;
        }

        @Override
        public String type() {
            return "directory";
        }
    }

    /** Departments were looked at. */
    record DepartmentsListed() implements OfDepartment {
        @Override
        public UUID id() {
            return null;
        }
    }

    /** One department was looked at. */
    record DepartmentRead(UUID id) implements OfDepartment {}

    /** A department was added, or changed, or found to be as its source says. */
    record DepartmentPut(UUID id, Put.Effect effect) implements OfDepartment {
        @Override
        public Map<String, String> facts() {
            return Map.of("effect", effect.name());
        }
    }

    /**
     * A department was put somewhere else.
     *
     * @param parent the one above it from then on, or null
     */
    record DepartmentMoved(UUID id, UUID parent) implements OfDepartment {
        @Override
        public Map<String, String> facts() {
            return parent == null ? Map.of() : Map.of("parent", parent.toString());
        }
    }

    /**
     * A department went into another one.
     *
     * @param members how many came along, in main and further departments
     */
    record DepartmentMerged(UUID id, UUID into, int members) implements OfDepartment {
        @Override
        public Map<String, String> facts() {
            return Map.of("into", into.toString(), "members", Integer.toString(members));
        }
    }

    /** An empty department was taken out of the tree. */
    record DepartmentClosed(UUID id) implements OfDepartment {}

    /** Members were looked at. */
    record MembersListed(int count) implements OfMember {
        @Override
        public UUID id() {
            return null;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("count", Integer.toString(count));
        }
    }

    /** One member was looked at. */
    record MemberRead(UUID id) implements OfMember {}

    /** A member was added, or changed, or found to be as the source says. */
    record MemberPut(UUID id, Put.Effect effect) implements OfMember {
        @Override
        public Map<String, String> facts() {
            return Map.of("effect", effect.name());
        }
    }

    /** A member was disabled, came back or left. */
    record MemberStatusChanged(UUID id, MemberStatus status) implements OfMember {
        @Override
        public Map<String, String> facts() {
            return Map.of("status", status.name());
        }
    }

    /** A member who had left was taken out of the directory. */
    record MemberRemoved(UUID id) implements OfMember {}

    /** Tags, groups or contacts were looked at. */
    record CirclesListed(CircleKind kind) implements DirectoryEvent {
        @Override
        public UUID id() {
            return null;
        }

        @Override
        public String type() {
            return typeOf(kind);
        }
    }

    /** One tag, group or contact was looked at. */
    record CircleRead(UUID id, CircleKind kind) implements DirectoryEvent {
        @Override
        public String type() {
            return typeOf(kind);
        }
    }

    /** A tag, group or contact was added, or changed, or found to be as its source says. */
    record CirclePut(UUID id, CircleKind kind, Put.Effect effect) implements DirectoryEvent {
        @Override
        public String type() {
            return typeOf(kind);
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("effect", effect.name());
        }
    }

    /** A tag, group or contact was deleted. */
    record CircleDeleted(UUID id, CircleKind kind) implements DirectoryEvent {
        @Override
        public String type() {
            return typeOf(kind);
        }
    }

    /** A file of members was uploaded and worked out; nothing was changed by it. */
    record ImportPreviewed(UUID id, String fileHash, ImportCounts counts) implements OfImport {
        @Override
        public Map<String, String> facts() {
            return counts.facts(fileHash);
        }
    }

    /** Which files were uploaded was looked at. */
    record ImportsListed(int count) implements OfImport {
        @Override
        public UUID id() {
            return null;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("count", Integer.toString(count));
        }
    }

    /** What an uploaded file does was looked at. */
    record ImportRead(UUID id) implements OfImport {}

    /** An uploaded file was applied. */
    record MembersImported(UUID id, String fileHash, ImportCounts counts) implements OfImport {
        @Override
        public Map<String, String> facts() {
            return counts.facts(fileHash);
        }
    }

    /** An uploaded file was thrown away unapplied. */
    record ImportDiscarded(UUID id) implements OfImport {}

    private static String typeOf(CircleKind kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
