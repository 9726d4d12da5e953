/// The descriptor and the theme files: JSON to an issue, every value with its line and column.
///
/// The only room but `report` that knows Jackson. One table of shapes ([DescriptorShape]) says what
/// each key may hold; the reader checks against it, and both `issues/issue.schema.json` and
/// `docs/descriptor.md` are made from it, so that the three cannot part.
package org.quoin.issue.json;
