package org.detente.spark;

import java.io.Serializable;

/**
 * A line of the report.
 *
 * @param counted under what it is counted
 * @param text a JSON object
 * @param claims how many were found
 */
record Line(String counted, String text, int claims) implements Serializable {}
