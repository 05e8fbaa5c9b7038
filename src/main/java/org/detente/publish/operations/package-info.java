/**
 * What whoever runs the service may look at: requests as they end, whether it lives and may be sent
 * requests, and its measures, at a port of their own on the loopback interface.
 */
package org.detente.publish.operations;
