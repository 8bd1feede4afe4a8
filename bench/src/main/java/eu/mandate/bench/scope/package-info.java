/** What it costs to see only some people of a large organisation. */
package eu.mandate.bench.scope;
