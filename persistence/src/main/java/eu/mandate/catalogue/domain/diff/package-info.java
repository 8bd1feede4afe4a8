/** What has changed between two versions of a service profile, told by the codes of the registers. */
package eu.mandate.catalogue.domain.diff;
