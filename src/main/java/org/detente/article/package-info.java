/**
 * A file's bytes become an article: clean text that knows its place in the file, metadata, and the
 * parts of the page told apart. Depends on the model alone.
 */
package org.detente.article;
