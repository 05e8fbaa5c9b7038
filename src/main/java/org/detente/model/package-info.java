/** The words of the domain; depends on nothing. */
package org.detente.model;
