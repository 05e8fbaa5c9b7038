/**
 * Archives on a cluster: what {@code convert} does on one machine, by the same functions, with
 * Apache Spark. The machine, the number of tasks and their order leave no trace in the output.
 */
package org.detente.spark;
