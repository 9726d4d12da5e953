package org.quoin.preflight.plate;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/// How colours of one colour space come apart into inks.
///
/// @param spots inks beside the process inks, in the order of their shares
/// @param named whether the space names its own plates
/// @param most that all inks of one colour can add up to, 4 for four solids
/// @param formula components to shares: the four process inks, then the spots
public record Separating(List<String> spots, boolean named, double most, Formula formula) {
  public Separating {
    spots = List.copyOf(spots);
  }

  /// Writes the shares of a colour's inks.
  public interface Formula {
    void inks(float[] components, float[] shares);
  }

  /// Writes the shares of one colour: the four process inks, then the spots.
  void shares(float[] components, float[] shares) {
    Arrays.fill(shares, 0);
    formula.inks(components, shares);
    for (int i = 0; i < shares.length; i++) {
      shares[i] = Math.min(1, Math.max(0, shares[i]));
    }
  }

  public Inks inks(float[] components) {
    var shares = new float[4 + spots.size()];
    shares(components, shares);
    var tints = new TreeMap<String, Float>();
    for (int i = 0; i < spots.size(); i++) {
      tints.put(spots.get(i), shares[4 + i]);
    }
    return new Inks(shares[0], shares[1], shares[2], shares[3], tints, true);
  }
}
