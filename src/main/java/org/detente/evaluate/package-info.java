/** Claims against gold: precision and recall by type and language, as the codebook defines them. */
package org.detente.evaluate;
