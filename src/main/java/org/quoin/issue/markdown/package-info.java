/// Markdown (CommonMark 0.31 with tables and bare addresses) to the blocks and runs of an article.
///
/// The only room that knows commonmark-java.
package org.quoin.issue.markdown;
