/** Small readers of file formats: each walks over the parts of a file, and says which are kept. */
package eu.mandate.dataplane.domain.file.format;
