/**
 * The outermost layer of every request and answer: request id, security headers, session cookie, problem documents and
 * their public pages, health and metrics. Nothing here knows a feature.
 */
package eu.mandate.kernel.http;
