/** Tests of the pages of things. */
package org.detente.publish.kind;
