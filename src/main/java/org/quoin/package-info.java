/// Quoin turns an issue descriptor and its articles into a newsletter, as a print edition for the
/// print shop and a screen edition for e-mail. A quoin is the wedge that locks type tight in the
/// page.
///
/// This package is the door: what other programs call. Behind it lie the rooms, one package per
/// stage of the work, each of which imports only the rooms before it.
package org.quoin;
