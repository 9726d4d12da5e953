/// What the editor wrote: sections, articles, figures, checked and immutable.
///
/// Text stands as typed; quotes, dashes and references are dealt with by later stages. Below this
/// room lie `issue.json`, the only one that knows Jackson, and `issue.markdown`, the only one that
/// knows commonmark.
package org.quoin.issue;
