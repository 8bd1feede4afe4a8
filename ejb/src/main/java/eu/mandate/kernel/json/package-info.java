/** Records as JSON: one strict reader for request bodies, stored payloads and files alike, one canonical writer. */
package eu.mandate.kernel.json;
