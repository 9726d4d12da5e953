package org.quoin.preflight.plate;

import java.util.List;
import java.util.TreeMap;

/// How colours of one colour space come apart into inks.
///
/// @param spots inks beside the process inks, in the order of their shares
/// @param named whether the space names its own plates
/// @param formula components to shares: the four process inks, then the spots
public record Separating(List<String> spots, boolean named, Formula formula) {
  public Separating {
    spots = List.copyOf(spots);
  }

  /// Writes the shares of a colour's inks.
  public interface Formula {
    void inks(float[] components, float[] shares);
  }

  /// Shares of one colour: the four process inks, then the spots.
  float[] shares(float[] components) {
    var shares = new float[4 + spots.size()];
    formula.inks(components, shares);
    for (int i = 0; i < shares.length; i++) {
      shares[i] = Math.clamp(shares[i], 0f, 1f);
    }
    return shares;
  }

  public Inks inks(float[] components) {
    var shares = shares(components);
    var tints = new TreeMap<String, Float>();
    for (int i = 0; i < spots.size(); i++) {
      tints.put(spots.get(i), shares[4 + i]);
    }
    return new Inks(shares[0], shares[1], shares[2], shares[3], tints, true);
  }
}
