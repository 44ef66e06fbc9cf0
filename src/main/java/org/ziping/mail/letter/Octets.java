package org.ziping.mail.letter;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Sizes as people read them. */
public final class Octets {

    private static final BigDecimal KILO = BigDecimal.valueOf(1024);
    private static final BigDecimal MEGA = KILO.multiply(KILO);

    private Octets() {}

    /** Megabytes with one decimal, below one of them whole kilobytes. */
    public static String shown(long octets) {
        BigDecimal number = BigDecimal.valueOf(octets);
        return number.compareTo(MEGA) < 0
                ? number.divide(KILO, 0, RoundingMode.CEILING) + " KB"
                : number.divide(MEGA, 1, RoundingMode.HALF_UP) + " MB";
    }
}
