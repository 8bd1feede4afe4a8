/** One installation whose processes are killed under everything that may not be lost or half done. */
package eu.mandate.killed;
