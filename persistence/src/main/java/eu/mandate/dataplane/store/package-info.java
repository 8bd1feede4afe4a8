/** Where records, their subjects and what people put right are kept. */
package eu.mandate.dataplane.store;
