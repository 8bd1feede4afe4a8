package eu.mandate.identity.http;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The short addresses: each leads to the home page of its area. */
@WebServlet({"", "/portal", "/portal/", "/operations", "/operations/"})
public class Entrance extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        var operations = RequestPath.of(request).startsWith("/operations");
        Redirection.found(operations ? "/operations/index.xhtml" : "/portal/index.xhtml", response);
    }
}
