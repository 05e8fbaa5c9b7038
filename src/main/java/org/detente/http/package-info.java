/**
 * What every port that Détente listens on has in common, whoever it is for: how a port that is
 * taken is told, what the server itself says of requests that reach nobody, and how long headers
 * may trickle in.
 */
package org.detente.http;
