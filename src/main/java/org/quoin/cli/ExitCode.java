package org.quoin.cli;

/// What a script learns from a command's end. The launcher adds 3 of its own accord, for a program
/// that could not be built or started.
final class ExitCode {
  static final int DONE = 0;
  static final int PROBLEMS = 1;
  static final int USAGE = 2;
  static final int FAILED = 3;

  private ExitCode() {}
}
