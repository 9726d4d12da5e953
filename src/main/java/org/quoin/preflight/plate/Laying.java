package org.quoin.preflight.plate;

/// How a colour is laid on what is below.
///
/// @param overprint whether plates that the colour does not name keep what they have
/// @param named whether the colour names its own plates (Separation, DeviceN); else it names all
///   four process inks
/// @param skipsZero whether a process ink of zero counts as not named (overprint mode 1; ISO
///   32000-1, 11.7.4.3)
/// @param opacity from 0 to 1
/// @param multiply whether it darkens what is below instead of covering it
public record Laying(
    boolean overprint, boolean named, boolean skipsZero, float opacity, boolean multiply) {
  public static final Laying SOLID = new Laying(false, false, false, 1, false);

  /// Whether nothing shows of what is below.
  public boolean covers() {
    return !overprint && opacity == 1 && !multiply;
  }

  /// Whether a plate gets the colour's share, zero or not.
  boolean reaches(float share) {
    return !overprint || (named || skipsZero ? share > 0 : true);
  }

  float lay(float below, float share, float cover) {
    float target = multiply ? 1 - (1 - below) * (1 - share) : share;
    return below + (target - below) * cover;
  }
}
