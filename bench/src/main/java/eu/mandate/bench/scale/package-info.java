/** How the pages of a large organisation answer beside those of an empty one. */
package eu.mandate.bench.scale;
