package eu.mandate.catalogue.domain;

import eu.mandate.catalogue.domain.register.Register;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.ObjectReference;
import java.util.Map;

/** What happened to the registers of a vendor. */
public sealed interface RegisterEvent extends DomainEvent {

    /** A register was looked at. */
    record RegisterListed(Register register, int count) implements RegisterEvent {
        @Override
        public ObjectReference object() {
            return new ObjectReference("register", register.slug());
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("count", Integer.toString(count));
        }
    }

    /** One entry was looked at, alone or with its earlier versions. */
    record RegisterEntryRead(Register register, String key) implements RegisterEvent {
        @Override
        public ObjectReference object() {
            return reference(register, key);
        }
    }

    /** An entry got another version. */
    record RegisterEntryChanged(Register register, String key, int version, boolean demo) implements RegisterEvent {
        @Override
        public ObjectReference object() {
            return reference(register, key);
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("version", Integer.toString(version), "demo", Boolean.toString(demo));
        }
    }

    /** An entry counts no longer. */
    record RegisterEntryRetired(Register register, String key, int version) implements RegisterEvent {
        @Override
        public ObjectReference object() {
            return reference(register, key);
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("version", Integer.toString(version));
        }
    }

    private static ObjectReference reference(Register register, String key) {
        return new ObjectReference("register-entry", register.slug() + "/" + key);
    }
}
