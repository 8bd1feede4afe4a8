/** The one catalogue of texts: everything a person reads comes from a message file, in English and in simplified Chinese. */
package eu.mandate.kernel.text;
