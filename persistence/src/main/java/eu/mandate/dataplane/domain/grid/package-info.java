/** What the roles of an organisation give: read by the decision point, and printed in the agreement. */
package eu.mandate.dataplane.domain.grid;
