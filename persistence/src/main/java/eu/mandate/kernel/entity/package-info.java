/** What entities of every feature share: how instants and small enums reach their columns, and which clock is meant. */
package eu.mandate.kernel.entity;
