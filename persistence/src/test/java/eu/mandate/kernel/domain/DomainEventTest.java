package eu.mandate.kernel.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DomainEventTest {
    @Test
    void actionIsTheKebabCaseOfTheTypeName() {
        assertThat(new MemberInvited().action()).isEqualTo("member-invited");
        assertThat(new ApiTokenUsed().action()).isEqualTo("api-token-used");
        assertThat(new PDFIssued().action()).isEqualTo("pdf-issued");
    }

    @Test
    void eventsHaveNoFactsUnlessTheySaySo() {
        assertThat(new MemberInvited().facts()).isEmpty();
    }

    private record MemberInvited() implements DomainEvent {
        @Override
        public ObjectReference object() {
            return ObjectReference.all("member");
        }
    }

    private record ApiTokenUsed() implements DomainEvent {
        @Override
        public ObjectReference object() {
            return new ObjectReference("api-token", "1");
        }
    }

    private record PDFIssued() implements DomainEvent {
        @Override
        public ObjectReference object() {
            return ObjectReference.all("document");
        }
    }
}
