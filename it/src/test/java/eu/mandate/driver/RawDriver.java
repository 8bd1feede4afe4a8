package eu.mandate.driver;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * Requests as bytes on the wire: what no HTTP client would send, and from another address of this machine, so that a limit
 * that counts by address does not count against the other tests.
 */
public final class RawDriver {
    private static final int PATIENCE_MILLISECONDS = 30_000;

    private final URI base;
    private final String localAddress;

    /** @param localAddress an address in 127.0.0.0/8 */
    public RawDriver(Installation installation, String localAddress) {
        this.base = URI.create(installation.baseUrl());
        this.localAddress = localAddress;
    }

    /** What goes into the connection behind the head; it may fail when the server has hung up. */
    public interface Body {
        /** Writes the body. */
        void write(OutputStream out) throws IOException;
    }

    /**
     * Sends a request and answers everything that came back until the connection was closed.
     *
     * @param head request line and headers, each ended by a line feed; Host and Connection are added
     */
    public String exchange(String head, Body body) {
        try (var socket = connected()) {
            var text = head.replace("\n", "\r\n") + "Host: " + base.getAuthority() + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            try {
                body.write(socket.getOutputStream());
                socket.getOutputStream().flush();
            } catch (SocketException answeredEarly) {
                // The answer is read below; a server may refuse before it has read everything.
            }
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new IllegalStateException(head, failure);
        }
    }

    /** Sends exactly this, and answers everything that came back until the server closed the connection. */
    public String bytes(String request) {
        try (var socket = connected()) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new IllegalStateException(request, failure);
        }
    }

    /** Sends a request and hangs up, whatever is still to come. */
    public void cut(String head, String body) {
        try (var socket = connected()) {
            var text = head.replace("\n", "\r\n") + "Host: " + base.getAuthority() + "\r\n\r\n" + body;
            socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new IllegalStateException(head, failure);
        }
    }

    private Socket connected() throws IOException {
        var socket = new Socket();
        socket.bind(new InetSocketAddress(InetAddress.getByName(localAddress), 0));
        socket.connect(new InetSocketAddress("127.0.0.1", base.getPort()));
        socket.setSoTimeout(PATIENCE_MILLISECONDS);
        return socket;
    }

    /** A GET without a body. */
    public String get(String path, String headers) {
        return exchange("GET " + path + " HTTP/1.1\n" + headers, out -> {});
    }

    /** The value of a header of an answer; empty when it is missing. */
    public static String header(String answer, String name) {
        return answer.lines()
                .takeWhile(line -> !line.isEmpty())
                .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElse("");
    }
}
