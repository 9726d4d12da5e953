/// The command line: what an editor types, and the exit code a script reads.
package org.quoin.cli;
