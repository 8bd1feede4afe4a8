/** What every endpoint and every page promises, whatever it is about. */
package eu.mandate.kernel;
