/// The dummy: an issue laid out with placeholder texts and photos, for an editor to write over. It
/// is the first issue of a newsletter, or the next one after another.
package org.quoin.dummy;
