/**
 * Between the socket and the service: how large a request may be, how long one may take to send it
 * and to read its answer, and what the server itself says when a request cannot be read.
 */
package org.detente.publish.wire;
