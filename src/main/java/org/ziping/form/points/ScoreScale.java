package org.ziping.form.points;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.ziping.model.FromCell;
import org.ziping.model.Points;

/** How the scores of a form are meant beside weights in points of a hundred. */
public enum ScoreScale {
    /** 24.5 beside 25. */
    POINTS(""),
    /** 0.245 beside 25. */
    SHARES("得分写成了总分的比例"),
    /** 98 beside 25. */
    OF_HUNDRED_EACH("得分按每项满分 100 分填写"),
    /** 0.98 beside 25. */
    RATE_EACH("得分填的是得分率");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** So much lower than the weights nobody scores itself. */
    private static final BigDecimal FAR_BELOW = BigDecimal.valueOf(5);

    private static final int DECIMALS = 2;

    private final String words;

    ScoreScale(String words) {
        this.words = words;
    }

    /** What is said of such scores. */
    public String words() {
        return words;
    }

    /**
     * The scale that all scores fit.
     *
     * @param marks those with a weight and a score, at least one
     * @param total 总分 as printed
     */
    static ScoreScale of(List<WeighedScore> marks, FromCell<Points> total) {
        if (isOfHundredEach(marks, total)) {
            return OF_HUNDRED_EACH;
        }
        BigDecimal scores =
                PointScale.sum(marks.stream().map(mark -> mark.score().require()));
        BigDecimal weights =
                PointScale.sum(marks.stream().map(mark -> mark.weight().require()));
        boolean farBelow = scores.multiply(FAR_BELOW).compareTo(weights) < 0;
        if (!farBelow) {
            return POINTS;
        }
        if (areWithin(marks, HUNDRED) && scores.multiply(HUNDRED).compareTo(weights.multiply(HALF)) >= 0) {
            return SHARES;
        }
        boolean rates = marks.stream().allMatch(mark -> score(mark).compareTo(BigDecimal.ONE) <= 0)
                && scores.compareTo(HALF.multiply(BigDecimal.valueOf(marks.size()))) >= 0;
        return rates ? RATE_EACH : POINTS;
    }

    /** Whether a single score can hardly be in points. */
    boolean isEvident(WeighedScore mark) {
        return switch (this) {
            case POINTS -> false;
            case OF_HUNDRED_EACH -> score(mark).compareTo(weight(mark)) > 0;
            case SHARES, RATE_EACH -> score(mark).multiply(FAR_BELOW).compareTo(weight(mark)) < 0;
        };
    }

    /** Most scores are above their weights, all together far above, and yet the total is none of their plain sum. */
    private static boolean isOfHundredEach(List<WeighedScore> marks, FromCell<Points> total) {
        long above = marks.stream()
                .filter(mark -> score(mark).compareTo(weight(mark)) > 0)
                .count();
        BigDecimal scores =
                PointScale.sum(marks.stream().map(mark -> mark.score().require()));
        BigDecimal weights =
                PointScale.sum(marks.stream().map(mark -> mark.weight().require()));
        return above * 2 >= marks.size()
                && scores.compareTo(weights.add(weights)) >= 0
                && marks.stream().allMatch(mark -> score(mark).compareTo(HUNDRED) <= 0)
                && total.find()
                        .filter(sum -> sum.value().compareTo(HUNDRED) > 0)
                        .isEmpty();
    }

    private static boolean areWithin(List<WeighedScore> marks, BigDecimal factor) {
        return marks.stream().allMatch(mark -> score(mark).multiply(factor).compareTo(weight(mark)) <= 0);
    }

    /** What a score of this scale is in points. */
    public Points points(WeighedScore mark) {
        return switch (this) {
            case POINTS -> mark.score().require();
            case SHARES -> PointScale.hundredfold(mark.score().require());
            case OF_HUNDRED_EACH -> share(mark, HUNDRED);
            case RATE_EACH -> share(mark, BigDecimal.ONE);
        };
    }

    /** How points are written in this scale: 98 for 24.5 of 25. */
    public BigDecimal typed(BigDecimal points, BigDecimal weight) {
        return switch (this) {
            case POINTS -> points;
            case SHARES -> points.movePointLeft(DECIMALS);
            case OF_HUNDRED_EACH -> points.multiply(HUNDRED).divide(weight, DECIMALS, RoundingMode.HALF_UP);
            case RATE_EACH -> points.divide(weight, DECIMALS + DECIMALS, RoundingMode.HALF_UP);
        };
    }

    private static Points share(WeighedScore mark, BigDecimal full) {
        BigDecimal points = weight(mark).multiply(score(mark)).divide(full, DECIMALS, RoundingMode.HALF_UP);
        return new Points(points);
    }

    private static BigDecimal score(WeighedScore mark) {
        return mark.score().require().value();
    }

    private static BigDecimal weight(WeighedScore mark) {
        return mark.weight().require().value();
    }
}
