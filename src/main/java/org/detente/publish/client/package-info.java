/** Who asks, as far as that matters: how much one address may ask and make the service work. */
package org.detente.publish.client;
