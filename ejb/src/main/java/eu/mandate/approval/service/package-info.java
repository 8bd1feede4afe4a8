/** Asking for a second person's approval, and giving it: four eyes, a measure of Art. 32(1) and (4) GDPR. */
package eu.mandate.approval.service;
