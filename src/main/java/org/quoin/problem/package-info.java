/// What is wrong with an issue, where, and what would mend it.
///
/// A fault in content is a value and never an exception: every stage returns its problems beside
/// its result, and all of them are told together.
package org.quoin.problem;
