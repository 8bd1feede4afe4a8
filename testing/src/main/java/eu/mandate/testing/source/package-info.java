/** Facts read from the project's own files, for the rules of size and naming and for the generated documents. */
package eu.mandate.testing.source;
