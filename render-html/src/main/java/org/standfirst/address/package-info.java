/**
 * Addresses: {@link org.standfirst.address.Base} resolves relative addresses, {@link org.standfirst.address.Host}
 * compares hosts, and {@link org.standfirst.address.Origin} has the language, time zone and addresses of content.
 */
@NullMarked
package org.standfirst.address;

import org.jspecify.annotations.NullMarked;
