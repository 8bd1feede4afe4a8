/** Benchmarks: every figure is a ratio to an anchor measured in the same run, so that the machine cancels out. */
package eu.mandate.bench;
