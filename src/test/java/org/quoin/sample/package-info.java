/// Draws the pictures of the sample issues: landscapes, rooms, people and marks, each from a seed,
/// so that anyone can make them again.
package org.quoin.sample;
