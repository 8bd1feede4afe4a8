/** Instructions before they are recorded: what they would change, how they read, and what stands against them. */
package eu.mandate.instruction.service.change;
