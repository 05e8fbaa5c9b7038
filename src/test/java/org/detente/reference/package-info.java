/**
 * What the reference layer in {@code data/reference} promises, and how its derived part is made.
 */
package org.detente.reference;
