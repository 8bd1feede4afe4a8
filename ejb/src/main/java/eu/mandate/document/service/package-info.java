/** Issued files: PDF from the one structured document, archivable (PDF/A-3a) and readable by everyone (PDF/UA-1). */
package eu.mandate.document.service;
