/** Profiles and registers through the started product. */
package eu.mandate.catalogue;
