/**
 * What every REST resource shares: the application, the strict JSON reader, paging, entity tags, idempotent creation and
 * problem documents (RFC 9457). Nothing here knows a feature.
 */
package eu.mandate.kernel.rest;
