package org.quoin.problem;

/// How much a problem matters: an error stops the build, a warning is told, a note is for the
/// report.
public enum Severity {
  ERROR,
  WARNING,
  NOTE
}
