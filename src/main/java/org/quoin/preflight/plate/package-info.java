/// The printing plates of a page, as fine as the eye judges ink: which share of each ink lies
/// where.
package org.quoin.preflight.plate;
