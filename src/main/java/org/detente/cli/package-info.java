/** The command line: one class per command; arguments, progress and exit codes live here alone. */
package org.detente.cli;
