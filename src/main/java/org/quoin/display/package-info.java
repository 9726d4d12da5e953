/// The marks of a page with final coordinates, and the structure that says what they mean.
///
/// A finished page is painted once into a list of marks; every edition presses the same list.
package org.quoin.display;
