/// What is told about an issue once it is built or checked: problems as lines for a person and as
/// JSON for a tool.
package org.quoin.report;
