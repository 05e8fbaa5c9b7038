/**
 * A release: a folder of files that can be put on any web server or into an archive, described,
 * summed and checkable, and the same to the byte when made again of the same store.
 *
 * <p>{@link org.detente.release.Part} lists the files of data; {@link
 * org.detente.release.Description} describes them in VoID and DCAT; {@link
 * org.detente.release.CanonicalHash} is the hash of what they say, whatever the syntax; {@link
 * org.detente.release.Manifest} sums their bytes; {@link org.detente.release.ReleaseCheck} holds a
 * folder against all of these.
 */
package org.detente.release;
