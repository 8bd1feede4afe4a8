/** Four eyes, against the started product. */
package eu.mandate.approval;
