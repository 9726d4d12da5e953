/// What a page shows, mark by mark with its inks, and what a print shop would say to each.
package org.quoin.preflight.mark;
