package eu.mandate.audit.portal;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link RefusalHandler} in front of the handlers that Faces and its components bring. */
public class RefusalHandlerFactory extends ExceptionHandlerFactory {

    /** Named in faces-config.xml. */
    public RefusalHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new RefusalHandler(getWrapped().getExceptionHandler());
    }
}
