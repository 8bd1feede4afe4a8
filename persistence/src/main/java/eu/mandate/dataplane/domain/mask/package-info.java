/** What of a record comes out: projection, masking, and what may not be searched because it is not seen. */
package eu.mandate.dataplane.domain.mask;
