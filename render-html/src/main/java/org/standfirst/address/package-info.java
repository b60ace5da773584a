/**
 * Addresses: {@link org.standfirst.address.Base} resolves relative ones, {@link org.standfirst.address.Host} compares hosts, and
 * {@link org.standfirst.address.Origin} is where content comes from, as far as it says so itself.
 */
@NullMarked
package org.standfirst.address;

import org.jspecify.annotations.NullMarked;
