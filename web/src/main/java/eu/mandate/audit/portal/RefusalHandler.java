package eu.mandate.audit.portal;

import eu.mandate.kernel.service.ServiceFailures;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import java.util.Iterator;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.primefaces.csp.CspException;

/**
 * Where every failure of a page ends up. A refusal becomes a message with the input kept, an expired page is opened anew,
 * anything else is a defect: logged once with its stack, told with nothing but the request's id.
 */
public class RefusalHandler extends ExceptionHandlerWrapper {
    private static final Logger LOG = Logger.getLogger(RefusalHandler.class.getName());
    private static final int DEEPEST = 20;

    RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        var context = FacesContext.getCurrentInstance();
        if (!context.getResponseComplete()) {
            for (Iterator<ExceptionQueuedEvent> events =
                            getUnhandledExceptionQueuedEvents().iterator();
                    events.hasNext(); ) {
                var failure = events.next().getContext().getException();
                if (!answerable(failure, context)) continue;
                answer(failure);
                events.remove();
            }
        }
        getWrapped().handle();
    }

    // While a page is being written it is too late for another one: the container's error page takes over.
    private static boolean answerable(Throwable failure, FacesContext context) {
        return context.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE
                || (expired(failure) && !context.getExternalContext().isResponseCommitted());
    }

    private static void answer(Throwable failure) {
        var answers = CDI.current().select(PageFailures.class).get();
        var refusal = ServiceFailures.asRefusal(failure);
        if (refusal.isPresent()) {
            answers.refused(refusal.get());
        } else if (expired(failure)) {
            answers.expired();
        } else {
            LOG.log(Level.SEVERE, failure, () -> "request " + answers.requestId() + " failed in a page");
            answers.defect(ServiceFailures.outage(failure));
        }
    }

    /** Also a form with a made-up state or without the nonce of its page: it was not sent from a page of this session. */
    private static boolean expired(Throwable failure) {
        var restoring = FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RESTORE_VIEW;
        return restoring
                || Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                        .limit(DEEPEST)
                        .anyMatch(cause -> cause instanceof ViewExpiredException || cause instanceof CspException);
    }
}
