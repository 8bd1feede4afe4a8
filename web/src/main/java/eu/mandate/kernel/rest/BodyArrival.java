package eu.mandate.kernel.rest;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A body that stops before its end is the client's doing and no fault of the server: it is refused (408), and not logged as a
 * failure.
 */
@Provider
public class BodyArrival implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        context.setInputStream(new Arriving(context.getInputStream()));
        return context.proceed();
    }

    private static final class Arriving extends FilterInputStream {

        private Arriving(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            try {
                return super.read();
            } catch (IOException stopped) {
                throw incomplete(stopped);
            }
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            try {
                return super.read(into, from, most);
            } catch (IOException stopped) {
                throw incomplete(stopped);
            }
        }

        private static ClientErrorException incomplete(IOException stopped) {
            return new ClientErrorException(Status.REQUEST_TIMEOUT, stopped);
        }
    }
}
