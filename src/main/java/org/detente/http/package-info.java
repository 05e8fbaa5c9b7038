/**
 * What every port that Détente listens on has in common, whoever it is for: how a port that is
 * taken is told, what the server itself says of requests that reach nobody, how long headers may
 * trickle in, and who asks through a proxy.
 */
package org.detente.http;
