/// Reads finished files back and says what is right and wrong with them; knows nothing of how they
/// were made.
package org.quoin.preflight;
