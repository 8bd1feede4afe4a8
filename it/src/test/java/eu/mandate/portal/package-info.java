/** The portal and the operations console in a real browser. */
package eu.mandate.portal;
