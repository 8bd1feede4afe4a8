/**
 * Who is calling, and where that caller may go: the authentication mechanism, browser sessions, the binding of the caller
 * to the request, and the guard in front of pages and API (Art. 32(1)(b) and (4) GDPR).
 */
package eu.mandate.identity.http;
