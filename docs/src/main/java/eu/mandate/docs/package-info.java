/**
 * Makes the documents that follow from the code, renders all Markdown to HTML and refuses broken links. Runs in the
 * build; nothing of it is part of the product.
 */
package eu.mandate.docs;
